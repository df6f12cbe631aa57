package org.multivector.ledger.measure;

import java.util.Objects;

/**
 * A value with its interval.
 *
 * @param value of the data as they are; may lie outside the interval where resampling is skewed
 * @param interval of the resampled data
 */
public record Estimate(double value, Interval interval) {

    /** @throws NullPointerException without an interval */
    public Estimate {
        Objects.requireNonNull(interval, "interval");
    }
}
