package org.multivector.language.internal.model;

/**
 * The hash functions behind feature tables. Their values are part of the model format: a model trained with other
 * functions would read as noise, so a change here needs a new {@link ModelFile#VERSION}. Stateless.
 */
final class Hash {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0xD6E8FEB86659FD93L;

    private Hash() {}

    /** Spreads every bit of {@code value} over the whole result. */
    static long mix(long value) {
        long h = value * FIRST;
        h ^= h >>> 32;
        h *= THIRD;
        return h ^ (h >>> 29);
    }

    /** Two values as one; the order matters. Cheap and weak: {@link #mix} the result before use. */
    static long pair(long first, long second) {
        return (first * FIRST) ^ Long.rotateLeft(second * SECOND, 31);
    }

    /** The characters from {@code start} to before {@code end}. */
    static long of(CharSequence text, int start, int end) {
        long h = 1125899906842597L;
        for (int i = start; i < end; i++) {
            h = 31 * h + text.charAt(i);
        }
        return mix(h);
    }

    /** A whole text. */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }
}
