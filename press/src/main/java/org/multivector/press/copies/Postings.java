package org.multivector.press.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Articles by keys, in arrays of numbers: 20 bytes a posting, and room to grow. */
final class Postings {
    private static final int NOBODY = -1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[64];
    private int[] owners = new int[64];
    private int[] next = new int[64];
    private int[] buckets = new int[64];
    private int size;

    Postings() {
        Arrays.fill(buckets, NOBODY);
    }

    /** Adds an article under a key. */
    void add(long key, int owner) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
            buckets = new int[2 * size];
            Arrays.fill(buckets, NOBODY);
            for (int at = 0; at < size; at++) {
                link(at);
            }
        }
        keys[size] = key;
        owners[size] = owner;
        link(size);
        size++;
    }

    private void link(int at) {
        int bucket = bucket(keys[at]);
        next[at] = buckets[bucket];
        buckets[bucket] = at;
    }

    /** Hands on the newest articles under a key, at most so many. */
    void walk(long key, int most, IntConsumer found) {
        int walked = 0;
        for (int at = buckets[bucket(key)]; at != NOBODY && walked < most; at = next[at]) {
            if (keys[at] == key) {
                walked++;
                found.accept(owners[at]);
            }
        }
    }

    private int bucket(long key) {
        return (int) (key * PRIME >>> Long.numberOfLeadingZeros(buckets.length) + 1);
    }
}
