package org.multivector.language.internal.model;

import java.util.Objects;

/**
 * What a model knows of words without their context. Immutable and thread-safe.
 *
 * @param upos the parts of speech a word may have, numbered in the order of {@code Upos}
 * @param clusters which words are used alike
 * @param topics which words are written of the same matters
 * @param dictionary the forms of words
 */
public record Vocabulary(Lexicon upos, Clusters clusters, Clusters topics, Dictionary dictionary) {
    /** @throws NullPointerException if anything is null */
    public Vocabulary {
        Objects.requireNonNull(upos, "upos");
        Objects.requireNonNull(clusters, "clusters");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(dictionary, "dictionary");
    }

    /** Only what was seen in training. */
    public static Vocabulary of(Lexicon upos) {
        return new Vocabulary(upos, Clusters.NONE, Clusters.NONE, Dictionary.NONE);
    }
}
