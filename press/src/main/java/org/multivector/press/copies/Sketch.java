package org.multivector.press.copies;

import java.util.Arrays;

/**
 * A sample of an article's runs of tokens, taken so that samples of any two articles can be compared.
 *
 * <p>Every run has a value, a hash of 31 bits that is the same wherever the run stands. The sketch keeps the distinct
 * values below a {@link #limit}, which falls as the article grows: all runs of a short article, about {@value #KEPT} of a
 * usual one, one in {@value #SHARE} of a long one, at most {@value #MOST}. Below the lower of two limits both sketches are
 * complete, so there the shared values, over those of either side, estimate which share of the one text stands in the
 * other, whatever their lengths (bottom-k or threshold sampling: Broder 1997, "On the resemblance and containment of
 * documents"; Cohen and Kaplan 2007). The lowest bit of a value says whether the run stands in quotation marks; the run is
 * in the others.
 */
final class Sketch {
    static final int KEPT = 160;
    static final int SHARE = 8;
    static final int MOST = 1024;

    /** Nothing to compare. */
    static final Sketch EMPTY = new Sketch(0, new int[0], true);

    private final int limit;
    private final int[] values;
    private final boolean isShort;

    /**
     * @param limit values are below it
     * @param values sorted, distinct but for the lowest bit; given away to the sketch
     * @param isShort whether the article has fewer tokens than make one
     */
    Sketch(int limit, int[] values, boolean isShort) {
        this.limit = limit;
        this.values = values;
        this.isShort = isShort;
    }

    /** Values are below it. */
    int limit() {
        return limit;
    }

    /** Sorted, distinct but for the lowest bit; not to be changed. */
    int[] values() {
        return values;
    }

    /** Whether the article has fewer tokens than make one. */
    boolean isShort() {
        return isShort;
    }

    /** How many values are below another limit. */
    int below(int other) {
        int at = Arrays.binarySearch(values, other);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether the run of a value is among the values. */
    boolean has(int value) {
        int at = Arrays.binarySearch(values, value & ~1);
        return at >= 0 || -at - 1 < values.length && values[-at - 1] >>> 1 == value >>> 1;
    }
}
