package org.multivector.ledger.measure;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * So many of so many.
 *
 * @param part how many, 0 to {@code whole}
 * @param whole of how many, 0 or more
 */
public record Proportion(int part, int whole) {

    /** @throws IllegalArgumentException unless {@code 0 <= part <= whole} */
    public Proportion {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("expected 0 <= part <= whole, got " + part + " of " + whole);
        }
    }

    /** The part, 0 to 1; not a number of none. */
    public double share() {
        return (double) part / whole;
    }

    /**
     * The score interval (Wilson 1927), which keeps its level for small numbers too: of 8 it gives for 0 [0, .32].
     *
     * @param level between 0 and 1
     * @return within 0 to 1, all of it for none
     */
    public Interval wilson(double level) {
        if (whole == 0) {
            return new Interval(0, 1);
        }
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
        double n = whole;
        double middle = (part + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt(part * (n - part) / n + z * z / 4);
        return new Interval(part == 0 ? 0 : Math.max(0, middle - half), part == whole ? 1 : Math.min(1, middle + half));
    }

    /**
     * What is to be believed of the next one: the mean and the central interval of the posterior under the uniform prior
     * Beta(1,1). 1 of 8 gives .2 [.03, .48].
     *
     * @param level between 0 and 1
     */
    public Estimate posterior(double level) {
        BetaDistribution beta = BetaDistribution.of(part + 1.0, whole - part + 1.0);
        return new Estimate(
                (part + 1.0) / (whole + 2.0),
                new Interval(
                        beta.inverseCumulativeProbability((1 - level) / 2),
                        beta.inverseCumulativeProbability((1 + level) / 2)));
    }
}
