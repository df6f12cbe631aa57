package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.Locale;
import org.multivector.language.internal.words.Words;

/**
 * The working memory of one thread: the sentence at hand, its tags and its growing tree. Words stand at 1..n; 0 and
 * n + 2 are padding, n + 1 is the root, which stands at the end of the buffer so that every tree gets exactly one.
 */
public final class Scratch {
    private static final WordType PAD = WordType.pad(99);

    final boolean hasClusters;
    final boolean hasDictionary;
    final WordTypes types;
    final ParseState state = new ParseState();
    WordType[] word = new WordType[64];
    int[] upos = new int[64];
    int[] tag = new int[64];
    int n;

    /**
     * @param locale the language, whose lower case is used
     * @param vocabulary what is known of words
     */
    public Scratch(Locale locale, Vocabulary vocabulary) {
        this(locale, new Candidates(vocabulary, Words.NONE));
    }

    Scratch(Locale locale, Candidates candidates) {
        hasClusters = !candidates.vocabulary().clusters().isEmpty();
        hasDictionary = !candidates.vocabulary().dictionary().isEmpty();
        types = new WordTypes(locale, candidates);
        Arrays.fill(word, PAD);
    }

    /** Starts a new sentence. */
    public void clear() {
        n = 0;
    }

    /** Adds the word that stands from {@code start} to before {@code end}. */
    public void add(String text, int start, int end) {
        if (n + 4 >= word.length) {
            int size = 2 * word.length;
            word = Arrays.copyOf(word, size);
            upos = Arrays.copyOf(upos, size);
            tag = Arrays.copyOf(tag, size);
        }
        word[++n] = types.get(text, start, end);
        word[n + 1] = PAD;
        word[n + 2] = PAD;
    }

    /** How many words the sentence has. */
    public int size() {
        return n;
    }

    /** The word at {@code i}, from 1. */
    public WordType word(int i) {
        return word[i];
    }

    /** The part of speech given to word {@code i}, numbered in the order of {@code Upos}. */
    public int upos(int i) {
        return upos[i];
    }

    /** Sets the part of speech of word {@code i}. */
    public void setUpos(int i, int value) {
        upos[i] = value;
    }

    /** The tag given to word {@code i}. */
    public int tag(int i) {
        return tag[i];
    }

    /** Sets the tag of word {@code i}. */
    public void setTag(int i, int value) {
        tag[i] = value;
    }

    /** The tree as it stands. */
    public ParseState state() {
        return state;
    }
}
