package org.multivector.language.internal.model;

import org.multivector.core.text.Upos;

/**
 * Where verbs, punctuation and conjunctions stand in a sentence, so that a greedy parser can see beyond the next words: what
 * lies between two words, and how far the next verb is. Each answer takes constant time. Reused from sentence to sentence;
 * not thread-safe.
 */
final class Landmarks {
    private static final int VERB = TagSet.number(Upos.VERB);
    private static final int AUX = TagSet.number(Upos.AUX);
    private static final int PUNCT = TagSet.number(Upos.PUNCT);
    private static final int CCONJ = TagSet.number(Upos.CCONJ);
    private static final int FAR = 5;
    private static final int NO_WORD = 7;

    private int[] verbs = new int[0];
    private int[] punctuation = new int[0];
    private int[] conjunctions = new int[0];
    private int[] nextVerb = new int[0];
    private int n;

    /** Looks at the parts of speech of the words 1 to {@code size}. */
    void find(int[] pos, int size) {
        n = size;
        if (nextVerb.length < n + 2) {
            verbs = new int[2 * n + 2];
            punctuation = new int[2 * n + 2];
            conjunctions = new int[2 * n + 2];
            nextVerb = new int[2 * n + 2];
        }
        for (int i = 1; i <= n; i++) {
            verbs[i] = verbs[i - 1] + (isVerb(pos[i]) ? 1 : 0);
            punctuation[i] = punctuation[i - 1] + (pos[i] == PUNCT ? 1 : 0);
            conjunctions[i] = conjunctions[i - 1] + (pos[i] == CCONJ ? 1 : 0);
        }
        nextVerb[n + 1] = n + 1 + FAR;
        for (int i = n; i > 0; i--) {
            nextVerb[i] = isVerb(pos[i]) ? i : nextVerb[i + 1];
        }
    }

    private static boolean isVerb(int pos) {
        return pos == VERB || pos == AUX;
    }

    /** Marks of punctuation between two words, up to 2, and whether there is a conjunction, as one number. */
    int breaks(int left, int right) {
        return 2 * count(punctuation, left, right, 2) + count(conjunctions, left, right, 1);
    }

    /** Verbs between two words, up to 2. */
    int verbs(int left, int right) {
        return count(verbs, left, right, 2);
    }

    private static int count(int[] before, int left, int right, int most) {
        return left > 0 ? Math.min(most, before[right - 1] - before[left]) : NO_WORD;
    }

    /** Verbs after a word, up to 2. */
    int verbsAfter(int i) {
        return i <= n ? Math.min(2, verbs[n] - verbs[i]) : NO_WORD;
    }

    /** How many words lie between a word and the next verb after it, up to 5. */
    int toVerb(int i) {
        return i <= n ? Math.min(FAR, nextVerb[i + 1] - i - 1) : NO_WORD;
    }
}
