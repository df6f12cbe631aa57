package org.multivector.ledger.measure.series;

/**
 * The height of a series on a day, in the codebook's scores. A visit and a threat in one week are not "nothing": look at
 * the two parts, not at their difference alone.
 *
 * @param cooperation 0 to 10
 * @param conflict 0 to 10: the absolute value of the scores below 0
 */
public record Level(double cooperation, double conflict) {

    /** Cooperation less conflict, −10 to 10. */
    public double net() {
        return cooperation - conflict;
    }
}
