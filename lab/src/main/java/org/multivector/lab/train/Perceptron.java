package org.multivector.lab.train;

import org.multivector.language.internal.model.Rows;

/**
 * An averaged perceptron over hashed features (Collins 2002). Updates are by one, so weights are whole numbers and the
 * average is exact: {@code w - sum / steps}. Not thread-safe.
 */
final class Perceptron {
    private final int columns;
    private final int[] weights;
    private final long[] sums;
    private long steps = 1;

    Perceptron(int bits, int columns) {
        this.columns = columns;
        weights = new int[columns << bits];
        sums = new long[columns << bits];
    }

    /** One more decision is looked at; updates after this count from here. */
    void step() {
        steps++;
    }

    /** Sums the columns of the rows into {@code score}. */
    void score(Rows rows, int[] score) {
        java.util.Arrays.fill(score, 0, columns, 0);
        int[] at = rows.at();
        for (int k = 0; k < rows.size(); k++) {
            int base = at[k] * columns;
            for (int j = 0; j < columns; j++) {
                score[j] += weights[base + j];
            }
        }
    }

    /** Sums only some columns of the rows into {@code score}. */
    void score(Rows rows, int[] wanted, int[] score) {
        for (int column : wanted) {
            score[column] = 0;
        }
        int[] at = rows.at();
        for (int k = 0; k < rows.size(); k++) {
            int base = at[k] * columns;
            for (int column : wanted) {
                score[column] += weights[base + column];
            }
        }
    }

    /** Adds {@code by} to one column of the rows. */
    void update(Rows rows, int column, int by) {
        int[] at = rows.at();
        for (int k = 0; k < rows.size(); k++) {
            int cell = at[k] * columns + column;
            weights[cell] += by;
            sums[cell] += by * steps;
        }
    }

    /** The averaged weights, cell after cell. */
    float[] averaged() {
        float[] out = new float[weights.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (weights[i] - (double) sums[i] / steps);
        }
        return out;
    }
}
