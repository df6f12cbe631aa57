package org.multivector.ledger.measure.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes of the mean of a series of numbers, by the Pruned Exact Linear Time method (Killick, Fearnhead and Eckley 2012).
 *
 * <p>The best cutting of the first t values is found from those of fewer:
 *
 * <pre>
 * F(0) = -b          F(t) = min over s of  F(s) + C(s,t) + b
 * </pre>
 *
 * <p>where C(s,t) is the sum of the squared distances of values s to t-1 from their mean, and b the price of a change. A
 * start s with {@code F(s) + C(s,t) >= F(t)} can never again be better than t and is dropped: at once where segments may
 * have any length; where they need m values, only when a segment from t can end, m values later. The result is exact.
 */
public final class Pelt {
    /** The median of a standard normal's absolute value is 1/1.4826. */
    private static final double NORMAL = 1.4826;

    private Pelt() {}

    /**
     * The standard deviation of the noise around a mean that changes seldom: from the median absolute deviation of the
     * differences of neighbours; where most neighbours are equal, from their root mean square.
     *
     * @param values two or more
     * @return 0 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public static double noise(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("expected two values or more, got " + values.length);
        }
        double[] steps = new double[values.length - 1];
        double squares = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values[i + 1] - values[i];
            squares += steps[i] * steps[i];
        }
        double middle = median(steps);
        double[] distances =
                Arrays.stream(steps).map(step -> Math.abs(step - middle)).toArray();
        double deviation = NORMAL * median(distances);
        return (deviation > 0 ? deviation : Math.sqrt(squares / steps.length)) / Math.sqrt(2);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * The usual price of a change, {@code 2 s² ln n} with s the noise.
     *
     * @param values two or more
     */
    public static double penalty(double[] values) {
        double noise = noise(values);
        return 2 * noise * noise * StrictMath.log(values.length);
    }

    /**
     * Where the mean changes.
     *
     * @param values in order of time
     * @param penalty the price of a change, 0 or more
     * @param shortest the fewest values between two changes, 1 or more
     * @return for each change the index of the first value after it, in order; none where there is no change or there are
     *     fewer than twice {@code shortest} values
     * @throws IllegalArgumentException if the penalty or the length is out of range, or a value is not finite
     */
    public static List<Integer> changes(double[] values, double penalty, int shortest) {
        if (!(penalty >= 0) || shortest < 1 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "expected finite values, a penalty of 0 or more and segments of 1 or more, got penalty " + penalty
                            + " and segments of " + shortest);
        }
        if (values.length < 2 * shortest) {
            return List.of();
        }
        return starts(lastStarts(new SquaredCost(values), values.length, penalty, shortest), values.length);
    }

    /** For each t the start of the last segment of the best cutting of the first t values. */
    private static int[] lastStarts(SquaredCost cost, int length, double penalty, int shortest) {
        double[] best = new double[length + 1];
        int[] last = new int[length + 1];
        int[] droppedAt = new int[length + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        Arrays.fill(droppedAt, Integer.MAX_VALUE - shortest);
        best[0] = -penalty;
        List<Integer> starts = new ArrayList<>();
        for (int end = shortest; end <= length; end++) {
            int now = end;
            starts.add(end - shortest);
            starts.removeIf(start -> droppedAt[start] + shortest <= now);
            for (int start : starts) {
                double value = best[start] + cost.of(start, end) + penalty;
                if (value < best[end]) {
                    best[end] = value;
                    last[end] = start;
                }
            }
            for (int start : starts) {
                if (best[start] + cost.of(start, end) > best[end] && droppedAt[start] > end) {
                    droppedAt[start] = end;
                }
            }
        }
        return last;
    }

    private static List<Integer> starts(int[] last, int length) {
        List<Integer> out = new ArrayList<>();
        for (int end = last[length]; end > 0; end = last[end]) {
            out.add(0, end);
        }
        return List.copyOf(out);
    }
}
