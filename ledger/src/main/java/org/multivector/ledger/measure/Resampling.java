package org.multivector.ledger.measure;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How data are resampled: the same settings over the same data give the same bits.
 *
 * @param times how often, 1 or more; 2,000 is enough for the ends of a 95 % interval
 * @param level the part between the ends of an interval, between 0 and 1
 * @param seed of the generator
 */
public record Resampling(int times, double level, long seed) {

    /** A level has to be below 1. */
    private static final double MOST = 1 - 1e-12;

    /** 2,000 times, 95 %. */
    public static final Resampling DEFAULT = new Resampling(2000, 0.95, 20260101L);

    /** @throws IllegalArgumentException if a value is out of range */
    public Resampling {
        if (times < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "expected 1 or more times and a level between 0 and 1, got " + times + " and " + level);
        }
    }

    /** As this, with another seed. */
    public Resampling withSeed(long other) {
        return new Resampling(times, level, other);
    }

    /** As this, with another level. */
    public Resampling withLevel(double other) {
        return new Resampling(times, other, seed);
    }

    /**
     * As this, with the level widened for a small number of things that are resampled, as Student's t widens the normal
     * interval (the expanded percentile interval of Hesterberg 2015): of n the tail a becomes that of the standard normal
     * distribution below {@code -t(a, n-1) sqrt(n/(n-1))}. Unwidened, 95 % intervals over 6, 10, 30 families hold the truth in
     * 86, 89, 92 % of cases, widened in 93, 94, 95.
     *
     * @param things how many independent things are resampled; fewer than 2 count as 2
     */
    public Resampling widened(int things) {
        double n = Math.max(2, things);
        double t = TDistribution.of(n - 1).inverseCumulativeProbability((1 - level) / 2);
        double tail = NormalDistribution.of(0, 1).cumulativeProbability(t * Math.sqrt(n / (n - 1)));
        return withLevel(Math.min(1 - 2 * tail, MOST));
    }

    /** A new generator, at its start. */
    public SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /** The value with the percentile interval of the resampled ones. */
    public Estimate estimate(double value, double[] resampled) {
        return new Estimate(value, Interval.percentile(resampled, level));
    }
}
