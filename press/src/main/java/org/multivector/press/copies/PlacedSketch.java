package org.multivector.press.copies;

import java.util.Arrays;
import org.multivector.core.text.Span;

/** The sketch of an article with the places of its values, as long as the article is looked at. */
final class PlacedSketch {
    /** Articles of fewer runs than this are nobody's copies. */
    private static final int FEWEST = 6;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Sketch sketch;
    /** Place above, value below, in order of the places. */
    private final long[] byPlace;

    private final BodyWords words;

    private PlacedSketch(Sketch sketch, long[] byPlace, BodyWords words) {
        this.sketch = sketch;
        this.byPlace = byPlace;
        this.words = words;
    }

    /** The sketch alone. */
    Sketch sketch() {
        return sketch;
    }

    /** How the article is written. */
    Writing writing() {
        return words.writing();
    }

    /** The longest stretch of this article of which all sampled runs but single ones are shared with another. */
    Stretch longestShared(Sketch other) {
        int run = words.writing().run();
        Stretch best = Stretch.NONE;
        int first = -1;
        int last = -1;
        int missed = 0;
        for (long one : byPlace) {
            int value = (int) one;
            int place = (int) (one >>> 32);
            if (value >= other.limit()) {
                continue;
            }
            if (other.has(value)) {
                first = first < 0 ? place : first;
                last = place + run - 1;
                missed = 0;
                if (last - first + 1 > best.tokens()) {
                    best = new Stretch(words.span(first, last), last - first + 1);
                }
            } else if (++missed > 1) {
                first = -1;
            }
        }
        return best;
    }

    /** Tokens that stand in both articles. */
    record Stretch(Span span, int tokens) {
        static final Stretch NONE = new Stretch(Span.of(0, 0), 0);
    }

    /** The sketch of an article. */
    static PlacedSketch of(BodyWords words) {
        Writing writing = words.writing();
        int runs = words.size() - writing.run() + 1;
        if (runs < FEWEST) {
            return new PlacedSketch(Sketch.EMPTY, new long[0], words);
        }
        int limit = limit(runs);
        long[] found = sample(words, writing.run(), limit);
        Arrays.sort(found);
        int[] values = new int[found.length];
        long[] byPlace = new long[found.length];
        int size = 0;
        for (long one : found) {
            int value = (int) (one >>> 32);
            if (size == 0 || values[size - 1] >>> 1 != value >>> 1) {
                byPlace[size] = (one << 32) | value;
                values[size++] = value;
            }
        }
        if (size > Sketch.MOST) {
            limit = values[Sketch.MOST] & ~1;
            size = Sketch.MOST;
        }
        byPlace = Arrays.copyOf(byPlace, size);
        Arrays.sort(byPlace);
        boolean isShort = words.size() < writing.least();
        return new PlacedSketch(new Sketch(limit, Arrays.copyOf(values, size), isShort), byPlace, words);
    }

    private static int limit(int runs) {
        // The most is not reached but by chance: the limit aims a little lower.
        double kept = Math.min(0.85 * Sketch.MOST, Math.max(Sketch.KEPT, (double) runs / Sketch.SHARE));
        double share = kept >= runs ? 1 : kept / runs;
        return (int) (share * Integer.MAX_VALUE) & ~1;
    }

    /** Value above, place below, of the runs with values below the limit. */
    private static long[] sample(BodyWords words, int run, int limit) {
        long[] out = new long[64];
        int size = 0;
        long drop = 1;
        for (int i = 0; i < run; i++) {
            drop *= PRIME;
        }
        long rolling = 0;
        for (int i = 0; i < words.size(); i++) {
            rolling = rolling * PRIME + words.hash(i);
            if (i >= run) {
                rolling -= drop * words.hash(i - run);
            }
            int first = i - run + 1;
            int value = value(rolling);
            if (first >= 0 && value < limit) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, 2 * size);
                }
                boolean quoted = words.isQuoted(first) && words.isQuoted(i);
                out[size++] = (long) (value | (quoted ? 1 : 0)) << 32 | first;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** 31 bits, the lowest of them free (the last step of MurmurHash3, Appleby). */
    private static int value(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return (int) (mixed >>> 33) & ~1;
    }
}
