package org.multivector.press.internal.language;

/**
 * Hashes of what is seen in a stretch of one script: the sequences of one to {@value #LONGEST} letters of each word, its
 * ends counted as letters, and the words of more than two letters; before them one that every stretch has, whose weights say how
 * common languages are. Mutable; for one stretch.
 *
 * <pre>
 * "Он был" → о н ^о он н$ ^он он$ ^он$ б ы л ^б бы ыл л$ ^бы был ыл$ ^был был$ [был]
 * </pre>
 *
 * Sequences do not reach over the end of a word, so that what is counted in lists of words is what is seen in texts.
 */
public final class Grams {
    /** Letters of the longest sequence, ends of the word among them. */
    static final int LONGEST = 4;

    private static final int FACTOR = 0x01000193;
    private static final int SEED = 0x811C9DC5;
    private static final int WORD = 9;
    private static final int SHORT_WORD = 2;
    /** Letters of the longest word that is looked at whole. */
    static final int LONGEST_WORD = 60;

    private final int[] hashes;
    private int size;
    private final char[] word = new char[LONGEST_WORD + 2];

    /** Room for so many hashes; what is seen after is left out. */
    public Grams(int room) {
        hashes = new int[room];
        hashes[size++] = mixed(SEED);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them. */
    public int hash(int index) {
        return hashes[index];
    }

    /** Forgets all, the one that every stretch has with it. */
    void clear() {
        size = 0;
    }

    /** Adds the words of the script in a stretch; false if it has none. */
    public boolean add(Letters letters, Script script, CharSequence text, int start, int end) {
        byte wanted = script.place();
        int before = size;
        int length = 0;
        for (int i = start; i < end; i++) {
            byte kind = letters.kind(text, i, wanted);
            if (kind == wanted && length < LONGEST_WORD) {
                word[++length] = letters.lower(text, i, wanted);
            } else if (kind != Letters.MARK && length > 0) {
                addWord(length);
                length = 0;
                if (isFull()) {
                    return true;
                }
            }
        }
        if (length > 0) {
            addWord(length);
        }
        return size > before;
    }

    private boolean isFull() {
        return size + (LONGEST_WORD + 2) * LONGEST > hashes.length;
    }

    private void addWord(int length) {
        if (isFull()) {
            return;
        }
        word[0] = ' ';
        word[length + 1] = ' ';
        int whole = SEED;
        for (int i = 0; i <= length + 1; i++) {
            int hash = SEED;
            int stop = Math.min(length + 2, i + LONGEST);
            for (int j = i; j < stop; j++) {
                hash = (hash ^ word[j]) * FACTOR;
                if (j > i || (i > 0 && i <= length)) {
                    hashes[size++] = mixed(hash + j - i);
                }
            }
            whole = (whole ^ word[i]) * FACTOR;
        }
        if (length > SHORT_WORD) {
            hashes[size++] = mixed(whole + WORD);
        }
    }

    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
