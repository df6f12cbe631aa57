package org.multivector.ledger.measure;

import java.util.Arrays;

/**
 * Where a value lies.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException unless {@code low <= high} */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("expected low <= high, got " + low + " and " + high);
        }
    }

    /**
     * The percentile interval of resampled values (Efron 1979): as much is left out below as above.
     *
     * @param values one or more, in any order
     * @param level the part between its ends, between 0 and 1
     * @throws IllegalArgumentException if there is no value, or the level is out of range
     */
    public static Interval percentile(double[] values, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("expected a level between 0 and 1, got " + level);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(quantileOfSorted(sorted, (1 - level) / 2), quantileOfSorted(sorted, (1 + level) / 2));
    }

    /**
     * A quantile, between neighbours by interpolation (type 7 of Hyndman and Fan 1996, R's and numpy's default).
     *
     * @param values one or more, in any order
     * @param part 0 to 1
     * @throws IllegalArgumentException if there is no value, or the part is out of range
     */
    public static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return quantileOfSorted(sorted, part);
    }

    private static double quantileOfSorted(double[] sorted, double part) {
        if (sorted.length == 0 || !(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(
                    "expected values and a part from 0 to 1, got " + sorted.length + " values and " + part);
        }
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
