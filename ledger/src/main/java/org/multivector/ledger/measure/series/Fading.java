package org.multivector.ledger.measure.series;

import java.time.LocalDate;
import org.multivector.ledger.measure.EventDate;

/**
 * How much of a happening is left after some days: {@code K = 2^-((t - t_e)/h)} for a half-life of {@code h} days, 1 on
 * its day, 0 before.
 *
 * <p>Where the day is not known, K is the mean over the days it may be, those after {@code t} counting 0. With
 * {@code G(m) = K(0) + … + K(m-1)} that mean is {@code G(t-a+1)/n} within the n days from a to b, and
 * {@code K(t-b) G(n)/n} after them; K and G are kept in tables, so nothing is subtracted and no precision lost.
 * Immutable.
 */
final class Fading {
    /** After so many half-lives nothing is left that a double could hold. */
    private static final int HALVINGS = 1100;

    private final double[] left;
    private final double[] sums;

    /**
     * @param halfLifeDays above 0
     * @param days the longest time that will be asked for
     */
    Fading(double halfLifeDays, long days) {
        int length = (int) Math.min((double) Math.max(days, 0), Math.ceil(HALVINGS * halfLifeDays)) + 1;
        left = new double[length];
        sums = new double[length + 1];
        for (int day = 0; day < length; day++) {
            left[day] = StrictMath.pow(2, -day / halfLifeDays);
            sums[day + 1] = sums[day] + left[day];
        }
    }

    /** What is left on that day, 0 to 1. */
    double at(EventDate date, LocalDate day) {
        long sinceFirst = day.toEpochDay() - date.first().toEpochDay();
        if (sinceFirst < 0) {
            return 0;
        }
        long days = date.days();
        long sinceLast = sinceFirst - days + 1;
        return sinceLast < 0 ? sum(sinceFirst + 1) / days : left(sinceLast) * (sum(days) / days);
    }

    private double left(long days) {
        return days < left.length ? left[(int) days] : 0;
    }

    private double sum(long days) {
        return sums[(int) Math.min(days, sums.length - 1)];
    }
}
