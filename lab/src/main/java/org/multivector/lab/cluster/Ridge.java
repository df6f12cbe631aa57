package org.multivector.lab.cluster;

import java.util.List;

/**
 * Weighted ridge regression, by the normal equations and Cholesky's method.
 *
 * @param penalty what is added to the diagonal
 */
record Ridge(double penalty) {
    /** The matrix, input by output, that predicts the outputs best. */
    double[][] fit(List<double[]> inputs, List<double[]> outputs, double[] weights) {
        int n = inputs.get(0).length;
        int m = outputs.get(0).length;
        double[][] square = new double[n][n];
        double[][] right = new double[n][m];
        for (int r = 0; r < weights.length; r++) {
            double[] in = inputs.get(r);
            double[] out = outputs.get(r);
            for (int i = 0; i < n; i++) {
                double value = in[i] * weights[r];
                for (int j = 0; value != 0 && j < n; j++) {
                    square[i][j] += value * in[j];
                }
                for (int j = 0; value != 0 && j < m; j++) {
                    right[i][j] += value * out[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            square[i][i] += penalty;
        }
        solve(square, right);
        return right;
    }

    /** Puts the solution in place of {@code right}. */
    private static void solve(double[][] a, double[][] right) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        for (int c = 0; c < right[0].length; c++) {
            for (int i = 0; i < n; i++) {
                double sum = right[i][c];
                for (int k = 0; k < i; k++) {
                    sum -= a[i][k] * right[k][c];
                }
                right[i][c] = sum / a[i][i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = right[i][c];
                for (int k = i + 1; k < n; k++) {
                    sum -= a[k][i] * right[k][c];
                }
                right[i][c] = sum / a[i][i];
            }
        }
    }

    /** What the matrix predicts for an input. */
    static float[] apply(double[][] map, double[] input) {
        float[] out = new float[map[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; input[i] != 0 && j < out.length; j++) {
                out[j] += (float) (input[i] * map[i][j]);
            }
        }
        return out;
    }
}
