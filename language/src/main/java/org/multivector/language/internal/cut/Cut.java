package org.multivector.language.internal.cut;

import java.util.Arrays;

/**
 * One sentence cut into words: where each stands in the text, and which of them make up a multiword token. Reused from
 * sentence to sentence; not thread-safe.
 */
public final class Cut {
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int size;
    private int[] first = new int[8];
    private int[] last = new int[8];
    private int multiwords;

    void clear() {
        size = 0;
        multiwords = 0;
    }

    void add(int from, int to) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
        }
        start[size] = from;
        end[size++] = to;
    }

    /** The last {@code words} words are one multiword token. */
    void join(int words) {
        if (multiwords == first.length) {
            first = Arrays.copyOf(first, 2 * multiwords);
            last = Arrays.copyOf(last, 2 * multiwords);
        }
        first[multiwords] = size - words;
        last[multiwords++] = size - 1;
    }

    /** How many words it has. */
    public int size() {
        return size;
    }

    /** Where word {@code i} starts; i from 0. */
    public int start(int i) {
        return start[i];
    }

    /** Where word {@code i} ends, exclusive; i from 0. */
    public int end(int i) {
        return end[i];
    }

    /** How many multiword tokens it has. */
    public int multiwords() {
        return multiwords;
    }

    /** The first word of multiword token {@code k}; both from 0. */
    public int first(int k) {
        return first[k];
    }

    /** The last word of multiword token {@code k}; both from 0. */
    public int last(int k) {
        return last[k];
    }
}
