package org.multivector.core.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * One syntactic word of a sentence, with the columns of CoNLL-U under their own names.
 *
 * <p>The words of a multiword token share its span, or split it where their forms add up to it.
 *
 * @param id position in the sentence, from 1
 * @param form the word as printed
 * @param lemma its dictionary form; {@code _} when unknown
 * @param upos universal part of speech; {@code X} when untagged
 * @param xpos the treebank's own tag; {@code _} when there is none
 * @param feats morphological features
 * @param head id of the word it depends on; 0 for the root, {@link #UNPARSED} in a sentence without a tree
 * @param deprel relation to the head
 * @param span where it stands in the article
 */
public record Word(
        int id, String form, String lemma, Upos upos, String xpos, Features feats, int head, Relation deprel, Span span)
        implements Serializable {
    /** The head of every word in a sentence that was cut into words but not parsed. */
    public static final int UNPARSED = -1;

    private static final Relation NONE = new Relation(Relation.Universal.DEP, "");

    /** @throws IllegalArgumentException if the id is below 1, the head below -1, or the word is its own head */
    public Word {
        if (id < 1 || head < UNPARSED || head == id) {
            throw new IllegalArgumentException("word " + id + " cannot have head " + head);
        }
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(upos, "upos");
        Objects.requireNonNull(xpos, "xpos");
        Objects.requireNonNull(feats, "feats");
        Objects.requireNonNull(deprel, "deprel");
        Objects.requireNonNull(span, "span");
    }

    /** A word of which nothing is known but its form and place. */
    public static Word unparsed(int id, String form, Span span) {
        return new Word(id, form, "_", Upos.X, "_", Features.NONE, UNPARSED, NONE, span);
    }

    /** Whether the universal part of the relation is {@code relation}. */
    public boolean is(Relation.Universal relation) {
        return deprel.is(relation);
    }
}
