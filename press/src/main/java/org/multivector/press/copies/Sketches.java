package org.multivector.press.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The sketches of all articles so far, and by each value those that have it.
 *
 * <p>All in arrays of numbers: {@code values} holds the sketches one after another; each place of it is also a link of a
 * chain through the places whose values fall into one bucket, newest first. An article costs 16 bytes for each value of its
 * sketch, up to 8 more while the arrays have room to grow, and 16 for itself.
 */
final class Sketches {
    /** Of a value that many articles have, only so many are looked at, the newest. */
    private static final int WALK = 64;

    private static final int NOBODY = -1;
    private static final int SCATTER = 0x9E3779B1;

    private int[] values = new int[1 << 12];
    private int[] owners = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] buckets = filled(1 << 12);
    private int[] ends = new int[64];
    private int[] limits = new int[64];
    private int[] hits = new int[64];
    private int[] touched = new int[64];
    private int articles;

    private static int[] filled(int length) {
        int[] out = new int[length];
        Arrays.fill(out, NOBODY);
        return out;
    }

    /** How many articles there are; the next gets this number. */
    int size() {
        return articles;
    }

    /** Hands on the articles that have at least so many of the sketch's values, those found first by its least value first. */
    void candidates(Sketch sketch, int least, IntConsumer found) {
        int count = 0;
        for (int value : sketch.values()) {
            int walked = 0;
            for (int at = buckets[bucket(value)]; at != NOBODY && walked < WALK; at = next[at]) {
                if (values[at] >>> 1 == value >>> 1) {
                    walked++;
                    int owner = owners[at];
                    if (hits[owner]++ == 0) {
                        touched = fit(touched, count + 1);
                        touched[count++] = owner;
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            int enough = hits[touched[i]];
            hits[touched[i]] = 0;
            touched[i] = enough >= least ? touched[i] : NOBODY;
        }
        Arrays.sort(touched, 0, count);
        for (int i = 0; i < count; i++) {
            if (touched[i] != NOBODY) {
                found.accept(touched[i]);
            }
        }
    }

    private int bucket(int value) {
        return (value >>> 1) * SCATTER >>> Integer.numberOfLeadingZeros(buckets.length) + 1;
    }

    /** The sketch of an article; whether it is short is not kept. */
    Sketch get(int article) {
        int from = article == 0 ? 0 : ends[article - 1];
        return new Sketch(limits[article], Arrays.copyOfRange(values, from, ends[article]), false);
    }

    /** What a sketch and that of an article share below the lower of their limits. */
    Shared shared(Sketch sketch, int article) {
        int limit = Math.min(sketch.limit(), limits[article]);
        int[] mine = sketch.values();
        int ofOne = sketch.below(limit);
        int from = article == 0 ? 0 : ends[article - 1];
        int end = ends[article];
        int ofOther = 0;
        int otherPlain = 0;
        int both = 0;
        int bothPlain = 0;
        int i = 0;
        for (int at = from; at < end && values[at] < limit; at++) {
            while (i < ofOne && mine[i] >>> 1 < values[at] >>> 1) {
                i++;
            }
            ofOther++;
            otherPlain += ~values[at] & 1;
            if (i < ofOne && mine[i] >>> 1 == values[at] >>> 1) {
                both++;
                bothPlain += ~(mine[i] & values[at]) & 1;
            }
        }
        int onePlain = 0;
        for (int j = 0; j < ofOne; j++) {
            onePlain += ~mine[j] & 1;
        }
        return new Shared(ofOne, ofOther, both, onePlain, otherPlain, bothPlain);
    }

    /** Adds the sketch of the next article. */
    void add(Sketch sketch) {
        int from = articles == 0 ? 0 : ends[articles - 1];
        int to = from + sketch.values().length;
        values = fit(values, to);
        owners = fit(owners, to);
        next = fit(next, to);
        if (to > buckets.length) {
            chain(from, Math.max(Integer.highestOneBit(to), Integer.highestOneBit(to) << 1));
        }
        System.arraycopy(sketch.values(), 0, values, from, to - from);
        for (int at = from; at < to; at++) {
            owners[at] = articles;
            link(at);
        }
        ends = fit(ends, articles + 1);
        limits = fit(limits, articles + 1);
        hits = fit(hits, articles + 1);
        ends[articles] = to;
        limits[articles] = sketch.limit();
        articles++;
    }

    private void chain(int used, int length) {
        buckets = filled(length);
        for (int at = 0; at < used; at++) {
            link(at);
        }
    }

    private void link(int at) {
        int bucket = bucket(values[at]);
        next[at] = buckets[bucket];
        buckets[bucket] = at;
    }

    private static int[] fit(int[] array, int length) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, array.length + array.length / 2));
    }

    /**
     * How much two sketches share; plain is what does not stand in quotation marks.
     *
     * @param ofOne values of the one that can be compared
     * @param ofOther values of the other that can be compared
     * @param both values that both have
     * @param onePlain the plain ones of the one
     * @param otherPlain the plain ones of the other
     * @param bothPlain the plain ones of both
     */
    record Shared(int ofOne, int ofOther, int both, int onePlain, int otherPlain, int bothPlain) {
        /** The share of the one text that stands in the other, 0 to 1. */
        double shareOfOne() {
            return ofOne == 0 ? 0 : (double) both / ofOne;
        }

        /** The share of the other text that stands in the one, 0 to 1. */
        double shareOfOther() {
            return ofOther == 0 ? 0 : (double) both / ofOther;
        }

        /** Whether most of what they share is quotation, and little of what else the shorter one says. */
        boolean isQuotation() {
            int plain = shareOfOne() >= shareOfOther() ? onePlain : otherPlain;
            return 2 * bothPlain < both && bothPlain < Verdict.PLAIN * plain;
        }
    }
}
