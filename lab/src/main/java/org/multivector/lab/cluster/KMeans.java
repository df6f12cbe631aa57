package org.multivector.lab.cluster;

import java.util.List;
import java.util.stream.IntStream;

/** Lloyd's k-means with Euclidean distance; the first k rows are the first centres, so the same rows give the same clusters. */
final class KMeans {
    private KMeans() {}

    /** For each row the number of its cluster, from 0; clusters may end up empty. */
    static int[] of(List<float[]> rows, int k, int rounds) {
        float[][] centres = rows.subList(0, k).stream().map(float[]::clone).toArray(float[][]::new);
        int[] out = new int[rows.size()];
        for (int round = 0; round < rounds; round++) {
            double[] squares = new double[k];
            for (int c = 0; c < k; c++) {
                squares[c] = dot(centres[c], centres[c]);
            }
            IntStream.range(0, out.length).parallel().forEach(i -> out[i] = nearest(rows.get(i), centres, squares));
            move(rows, out, centres);
        }
        return out;
    }

    private static int nearest(float[] row, float[][] centres, double[] squares) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            double distance = squares[c] - 2 * dot(row, centres[c]);
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }

    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    private static void move(List<float[]> rows, int[] cluster, float[][] centres) {
        double[][] sums = new double[centres.length][centres[0].length];
        int[] counts = new int[centres.length];
        for (int i = 0; i < cluster.length; i++) {
            counts[cluster[i]]++;
            float[] row = rows.get(i);
            for (int j = 0; j < row.length; j++) {
                sums[cluster[i]][j] += row[j];
            }
        }
        for (int c = 0; c < centres.length; c++) {
            for (int j = 0; counts[c] > 0 && j < centres[c].length; j++) {
                centres[c][j] = (float) (sums[c][j] / counts[c]);
            }
        }
    }
}
