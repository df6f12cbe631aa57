package org.multivector.coder.time;

/** A set of small numbers. Mutable; not thread-safe while it grows. */
final class Signs {
    private static final int BITS = 6;

    private final long[] words;

    /** A set for numbers from 0 to below {@code size}. */
    Signs(int size) {
        words = new long[(size + Long.SIZE - 1) >> BITS];
    }

    void add(int number) {
        words[number >> BITS] |= 1L << number;
    }

    void addAll(Signs other) {
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
            words[i] |= other.words[i];
        }
    }

    /** Whether both have a number in common. */
    boolean meets(Signs other) {
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
