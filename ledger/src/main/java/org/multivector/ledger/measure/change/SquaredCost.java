package org.multivector.ledger.measure.change;

import java.util.Arrays;

/** The sum of squared distances from the mean of any stretch of a series, from running sums. Immutable. */
final class SquaredCost {
    private final double[] sums;
    private final double[] squares;

    SquaredCost(double[] values) {
        // around the common mean the sums stay small and keep their digits
        double mean = Arrays.stream(values).sum() / values.length;
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            double value = values[i] - mean;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
    }

    /** Of the values from {@code start} to before {@code end}; 0 or more. */
    double of(int start, int end) {
        double sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
    }

    /** The largest part of the cost of a stretch that one cut saves, 0 to 1; 0 where there is no cost to save. */
    double bestCut(int start, int end, int shortest) {
        double whole = of(start, end);
        double best = 0;
        for (int cut = start + shortest; cut <= end - shortest; cut++) {
            best = Math.max(best, whole - of(start, cut) - of(cut, end));
        }
        return whole > 0 ? best / whole : 0;
    }
}
