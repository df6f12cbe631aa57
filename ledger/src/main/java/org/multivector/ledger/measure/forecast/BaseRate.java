package org.multivector.ledger.measure.forecast;

/**
 * How often something happens, by its frequency alone: the number of happenings in a time is Poisson with a rate that is
 * Gamma distributed. With the prior Gamma(a0, b0) and n happenings in t days the rate is Gamma(a, b), a = a0 + n and
 * b = b0 + t, and
 *
 * <pre>
 * P(one or more in T days) = 1 - (b / (b + T))^a
 * </pre>
 *
 * <p>It knows neither trend nor season, and nothing of happenings that call forth others.
 *
 * @param shape a, above 0
 * @param days b, above 0
 */
public record BaseRate(double shape, double days) {
    /** Jeffreys' prior of a rate: half a happening in no time. */
    private static final double PRIOR_SHAPE = 0.5;

    /** @throws IllegalArgumentException if a value is not above 0 */
    public BaseRate {
        if (!(shape > 0 && days > 0)) {
            throw new IllegalArgumentException("expected shape and days above 0, got " + shape + " and " + days);
        }
    }

    /**
     * The rate after some time of watching, from Jeffreys' prior Gamma(½, 0).
     *
     * @param happenings how many there were, 0 or more
     * @param days how long was watched, above 0
     * @throws IllegalArgumentException if a value is out of range
     */
    public static BaseRate of(int happenings, double days) {
        if (happenings < 0) {
            throw new IllegalArgumentException("expected 0 or more happenings, got " + happenings);
        }
        return new BaseRate(PRIOR_SHAPE + happenings, days);
    }

    /** The mean number of happenings a day. */
    public double perDay() {
        return shape / days;
    }

    /**
     * The probability that it happens at least once.
     *
     * @param horizonDays T, 0 or more
     * @return 0 to 1
     * @throws IllegalArgumentException if the horizon is below 0
     */
    public double probability(double horizonDays) {
        if (!(horizonDays >= 0)) {
            throw new IllegalArgumentException("expected a horizon of 0 days or more, got " + horizonDays);
        }
        return -StrictMath.expm1(-shape * StrictMath.log1p(horizonDays / days));
    }
}
