package org.multivector.ledger.measure.change;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Bayesian online detection of changes (Adams and MacKay 2007): after each value, how long the present stretch has lasted.
 *
 * <p>With a constant hazard H and values that are normal with a mean and variance drawn anew at each change from a
 * normal-inverse-gamma prior, the probability of the run length r follows from step to step:
 *
 * <pre>
 * P(r+1) ~ P(r) pred(x | r) (1 - H)          P(0) ~ sum over r of P(r) pred(x | r) H
 * </pre>
 *
 * <p>pred is Student's t of the run's posterior. It sees a change only some values after it: in the flow of the Nile at
 * Aswan the change of 1899 three years later. The time is that of the number of values squared.
 *
 * @param expectedRun the mean length of a stretch, 1/H, above 1
 * @param mean prior mean
 * @param meanWeight values' worth of the prior mean (kappa), above 0
 * @param shape of the prior of the variance (alpha), above 0
 * @param scale of the prior of the variance (beta), above 0
 */
public record RunLengths(double expectedRun, double mean, double meanWeight, double shape, double scale) {

    /** For values with mean 0 and variance 1: a change in a hundred values, NIG(0,1,1,1). */
    public static final RunLengths DEFAULT = new RunLengths(100, 0, 1, 1, 1);

    /** @throws IllegalArgumentException if a value is out of range */
    public RunLengths {
        if (!(expectedRun > 1 && Double.isFinite(mean) && meanWeight > 0 && shape > 0 && scale > 0)) {
            throw new IllegalArgumentException("expected a mean run above 1 and weight, shape and scale above 0, got "
                    + expectedRun + " " + meanWeight + " " + shape + " " + scale);
        }
    }

    /**
     * The values less their mean over their standard deviation (that of the sample); only less their mean where all are
     * alike.
     */
    public static double[] standardized(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        double deviation = squares > 0 ? Math.sqrt(squares / (values.length - 1)) : 1;
        return Arrays.stream(values).map(x -> (x - mean) / deviation).toArray();
    }

    /**
     * The most probable run length after each value.
     *
     * @param values in order of time, standardized for {@link #DEFAULT}
     * @return as many numbers, each 0 (this value was the last of its stretch) to its place, from 1; r means that the
     *     stretch began r-1 values ago
     */
    public int[] mostProbable(double[] values) {
        Runs runs = new Runs(this, values.length);
        int[] out = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            runs.see(values[i]);
            out[i] = runs.mostProbable();
        }
        return out;
    }

    /** The runs that are possible, by their length so far. */
    private static final class Runs {
        private final RunLengths prior;
        private final double[] logs;
        private final double[] means;
        private final double[] scales;
        private int longest;

        Runs(RunLengths prior, int length) {
            this.prior = prior;
            logs = new double[length + 1];
            means = new double[length + 1];
            scales = new double[length + 1];
            means[0] = prior.mean();
            scales[0] = prior.scale();
        }

        void see(double x) {
            double hazard = 1 / prior.expectedRun();
            double most = Double.NEGATIVE_INFINITY;
            for (int run = 0; run <= longest; run++) {
                logs[run] += predicted(x, run);
                most = Math.max(most, logs[run]);
            }
            double sum = 0;
            for (int run = 0; run <= longest; run++) {
                sum += StrictMath.exp(logs[run] - most);
            }
            double all = most + StrictMath.log(sum);
            for (int run = longest; run >= 0; run--) {
                logs[run + 1] = logs[run] - all + StrictMath.log1p(-hazard);
                learn(x, run);
            }
            logs[0] = StrictMath.log(hazard);
            means[0] = prior.mean();
            scales[0] = prior.scale();
            longest++;
        }

        /** The logarithm of the density of x after a run. */
        private double predicted(double x, int run) {
            double weight = prior.meanWeight() + run;
            double shape = prior.shape() + run / 2.0;
            double spread = Math.sqrt(scales[run] * (weight + 1) / (shape * weight));
            return TDistribution.of(2 * shape).logDensity((x - means[run]) / spread) - StrictMath.log(spread);
        }

        /** What the next longer run knows after x. */
        private void learn(double x, int run) {
            double weight = prior.meanWeight() + run;
            double distance = x - means[run];
            means[run + 1] = means[run] + distance / (weight + 1);
            scales[run + 1] = scales[run] + weight * distance * distance / (2 * (weight + 1));
        }

        int mostProbable() {
            int best = 0;
            for (int run = 1; run <= longest; run++) {
                if (logs[run] > logs[best]) {
                    best = run;
                }
            }
            return best;
        }
    }
}
