package org.multivector.ledger.measure.change;

/**
 * How breaks are looked for.
 *
 * @param leastWeeks weeks with a dated happening below which no break is offered, 2 or more
 * @param shortest the fewest such weeks between two breaks, 1 or more
 * @param permutations how often families are shuffled for the p-value, 1 or more
 * @param seed of the shuffling
 * @param around weeks on either side of a break in which the happenings that make it are looked for, 1 or more
 * @param events how many of these are named, 0 or more
 */
public record BreakSettings(int leastWeeks, int shortest, int permutations, long seed, int around, int events) {

    /** 30 weeks, stretches of 4, 999 permutations, five happenings within 4 weeks. */
    public static final BreakSettings DEFAULT = new BreakSettings(30, 4, 999, 20260101L, 4, 5);

    /** @throws IllegalArgumentException if a value is out of range */
    public BreakSettings {
        if (leastWeeks < 2 || shortest < 1 || permutations < 1 || around < 1 || events < 0) {
            throw new IllegalArgumentException("expected leastWeeks >= 2, shortest, permutations and around >= 1 and"
                    + " events >= 0, got " + leastWeeks + " " + shortest + " " + permutations + " " + around + " "
                    + events);
        }
    }
}
