package org.multivector.core.conllu;

import java.util.List;
import java.util.Objects;
import org.multivector.core.text.Sentence;

/**
 * What a CoNLL-U file holds.
 *
 * @param text the running text; spans of the sentences count in it
 * @param sentences the sentences in order
 * @param comments the comment lines of each sentence, with their {@code #}; as many lists as sentences
 */
public record ConlluText(String text, List<Sentence> sentences, List<List<String>> comments) {

    /** @throws IllegalArgumentException if there is not one list of comments a sentence */
    public ConlluText {
        Objects.requireNonNull(text, "text");
        sentences = List.copyOf(sentences);
        comments = List.copyOf(comments);
        if (sentences.size() != comments.size()) {
            throw new IllegalArgumentException(sentences.size() + " sentences, " + comments.size() + " comments");
        }
    }
}
