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

    /** What a cut saves of the cost of a stretch. */
    double gain(int start, int cut, int end) {
        return of(start, end) - of(start, cut) - of(cut, end);
    }
}
