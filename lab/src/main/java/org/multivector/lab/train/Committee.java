package org.multivector.lab.train;

import org.multivector.language.internal.model.Weights;

/**
 * Several linear models of the same shape that saw the sentences in different orders, made into one: the sum of their
 * weights votes as they would together, and costs no more than one. Not thread-safe.
 */
final class Committee {
    private static final int LARGEST = 127;

    private final int bits;
    private final int columns;
    private final float[] sum;
    private int members;

    Committee(int bits, int columns) {
        this.bits = bits;
        this.columns = columns;
        sum = new float[columns << bits];
    }

    /** Takes in one more member. */
    void add(Perceptron member) {
        float[] weights = member.averaged();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
        members++;
    }

    /**
     * The weights in 255 steps.
     *
     * @param prune weights below this, a member, become 0
     */
    Weights quantised(double prune) {
        double largest = 1e-9;
        for (float weight : sum) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double step = largest / LARGEST;
        byte[] cells = new byte[sum.length];
        for (int i = 0; i < sum.length; i++) {
            cells[i] = (byte) (Math.abs(sum[i]) < prune * members ? 0 : Math.round(sum[i] / step));
        }
        return new Weights(bits, columns, cells);
    }
}
