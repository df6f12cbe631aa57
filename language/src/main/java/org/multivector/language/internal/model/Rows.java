package org.multivector.language.internal.model;

/**
 * The rows of a weight table that the features of one decision select. A feature is a template number and up to four
 * values; it is hashed to a row, collisions are accepted. Reused from decision to decision; not thread-safe.
 */
public final class Rows {
    private final int[] at;
    private final int mask;
    private int size;

    /**
     * @param capacity the most features one decision may have
     * @param bits the table has 2^bits rows
     */
    public Rows(int capacity, int bits) {
        at = new int[capacity];
        mask = (1 << bits) - 1;
    }

    /** Row numbers; only the first {@link #size()} count. */
    public int[] at() {
        return at;
    }

    /** How many features the decision has. */
    public int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(long hash) {
        at[size++] = (int) (Hash.mix(hash) >>> 20) & mask;
    }

    void add(int template, long a) {
        add(Hash.pair(template, a));
    }

    void add(int template, long a, long b) {
        add(Hash.pair(Hash.pair(template, a), b));
    }

    void add(int template, long a, long b, long c) {
        add(Hash.pair(Hash.pair(Hash.pair(template, a), b), c));
    }

    void add(int template, long a, long b, long c, long d) {
        add(Hash.pair(Hash.pair(Hash.pair(Hash.pair(template, a), b), c), d));
    }
}
