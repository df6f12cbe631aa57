package org.multivector.press.internal.words;

/**
 * Tells of most words that a large table does not have them, without touching the table: one bit for each remainder of the
 * words' hashes, few enough to stay in the processor's cache. Filled once, then read by any thread.
 */
final class Sieve {
    private static final int BITS = 19;
    private static final int FACTOR = 0x9E3779B1;

    private final long[] bits = new long[1 << BITS - 6];

    void add(String word) {
        add(word.hashCode());
    }

    /** Adds two words that stand side by side. */
    void add(String word, String next) {
        add(hash(word, next));
    }

    private void add(int hash) {
        int place = place(hash);
        bits[place >>> 6] |= 1L << place;
    }

    /** Whether the word may be one of those added; false is certain. */
    boolean mayHave(String word) {
        return mayHave(word.hashCode());
    }

    /** Whether the two may be words added side by side; false is certain. */
    boolean mayHave(String word, String next) {
        return mayHave(hash(word, next));
    }

    private boolean mayHave(int hash) {
        int place = place(hash);
        return (bits[place >>> 6] >>> place & 1) != 0;
    }

    private static int hash(String word, String next) {
        return 31 * word.hashCode() + next.hashCode() + 1;
    }

    private static int place(int hash) {
        return hash * FACTOR >>> Integer.SIZE - BITS;
    }
}
