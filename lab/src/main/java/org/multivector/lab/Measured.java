package org.multivector.lab;

/**
 * A figure that was measured.
 *
 * @param value mostly a share, 0 to 1; NaN when there was nothing to measure it on
 * @param n how many items it is over
 */
public record Measured(double value, int n) {
    /** A share of {@code n} items. */
    public static Measured share(double hits, int n) {
        return new Measured(n == 0 ? Double.NaN : hits / n, n);
    }
}
