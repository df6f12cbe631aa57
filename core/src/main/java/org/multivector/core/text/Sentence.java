package org.multivector.core.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One sentence of an article as a dependency tree, or only as words where the language has no model.
 *
 * <p>Word ids run from 1 to {@link #size()}; id 0 is the root above the tree. Immutable and thread-safe.
 */
public final class Sentence implements Serializable {
    private static final long serialVersionUID = 1;

    private final Span span;
    // what List.copyOf gives is serializable
    @SuppressWarnings("serial")
    private final List<Word> words;

    @SuppressWarnings("serial")
    private final List<Multiword> multiwords;

    private final int[] firstChild;
    private final int[] nextSibling;

    /**
     * A surface token that holds several syntactic words, such as "don't".
     *
     * @param first id of its first word
     * @param last id of its last word
     * @param form the token as printed
     * @param span where it stands in the article
     */
    public record Multiword(int first, int last, String form, Span span) implements Serializable {
        /** @throws IllegalArgumentException if it does not hold at least two words */
        public Multiword {
            if (first < 1 || last <= first) {
                throw new IllegalArgumentException("a multiword token cannot run from " + first + " to " + last);
            }
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * @param span the sentence's place in the article
     * @param words in order, with ids 1..n
     * @param multiwords in order; mostly empty
     * @throws IllegalArgumentException if ids do not run 1..n or a head lies outside the sentence
     */
    public Sentence(Span span, List<Word> words, List<Multiword> multiwords) {
        this.span = Objects.requireNonNull(span, "span");
        this.words = List.copyOf(words);
        this.multiwords = List.copyOf(multiwords);
        int n = this.words.size();
        firstChild = new int[n + 1];
        nextSibling = new int[n + 1];
        for (int i = n; i >= 1; i--) {
            Word word = this.words.get(i - 1);
            if (word.id() != i || word.head() > n) {
                throw new IllegalArgumentException(
                        "word " + i + " of " + n + " has id " + word.id() + " and head " + word.head());
            }
            if (word.head() >= 0) {
                nextSibling[i] = firstChild[word.head()];
                firstChild[word.head()] = i;
            }
        }
    }

    /** The sentence's place in the article. */
    public Span span() {
        return span;
    }

    /** The words in order; word i of the list has id i + 1. */
    public List<Word> words() {
        return words;
    }

    /** Tokens that hold several words, in order. */
    public List<Multiword> multiwords() {
        return multiwords;
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }

    /** Whether the words form a tree. */
    public boolean isParsed() {
        return !words.isEmpty() && words.get(0).head() != Word.UNPARSED;
    }

    /**
     * The word with this id.
     *
     * @throws IndexOutOfBoundsException unless {@code 1 <= id <= size()}
     */
    public Word word(int id) {
        return words.get(id - 1);
    }

    /** Id of the first word that depends on {@code id} (0: the root), in order of the text; 0 if there is none. */
    public int firstChild(int id) {
        return firstChild[id];
    }

    /** Id of the next word with the same head, in order of the text; 0 if there is none. */
    public int nextSibling(int id) {
        return nextSibling[id];
    }

    /** Ids of all words that depend on {@code id} directly, in order of the text. */
    public int[] children(int id) {
        int[] out = new int[4];
        int n = 0;
        for (int child = firstChild[id]; child != 0; child = nextSibling[child]) {
            if (n == out.length) {
                out = Arrays.copyOf(out, 2 * n);
            }
            out[n++] = child;
        }
        return Arrays.copyOf(out, n);
    }

    /** Id of the first word that depends on {@code id} by {@code relation}; 0 if there is none. */
    public int child(int id, Relation.Universal relation) {
        for (int child = firstChild[id]; child != 0; child = nextSibling[child]) {
            if (word(child).is(relation)) {
                return child;
            }
        }
        return 0;
    }

    /** Whether {@code ancestor} lies on the way from {@code id} to the root; a word is not its own ancestor. */
    public boolean isBelow(int id, int ancestor) {
        int at = word(id).head();
        for (int steps = 0; at > 0 && steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = word(at).head();
        }
        return at == ancestor;
    }
}
