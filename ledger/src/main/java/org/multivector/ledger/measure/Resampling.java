package org.multivector.ledger.measure;

import java.util.SplittableRandom;

/**
 * How data are resampled: the same settings over the same data give the same bits.
 *
 * @param times how often, 1 or more; 2,000 is enough for the ends of a 95 % interval
 * @param level the part between the ends of an interval, between 0 and 1
 * @param seed of the generator
 */
public record Resampling(int times, double level, long seed) {

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

    /** A new generator, at its start. */
    public SplittableRandom random() {
        return new SplittableRandom(seed);
    }

    /** The value with the percentile interval of the resampled ones. */
    public Estimate estimate(double value, double[] resampled) {
        return new Estimate(value, Interval.percentile(resampled, level));
    }
}
