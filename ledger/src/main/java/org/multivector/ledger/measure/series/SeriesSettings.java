package org.multivector.ledger.measure.series;

/**
 * How a series is reckoned.
 *
 * @param verbalHalfLife days after which words count half, above 0
 * @param materialHalfLife days after which deeds count half, above 0
 * @param priorMass weight of happenings without score that are put beside the others, 0 or more: it pulls to 0 when
 *     there is little
 * @param leastEffective effective number of happenings below which there is no value
 */
public record SeriesSettings(double verbalHalfLife, double materialHalfLife, double priorMass, double leastEffective) {

    /** 90 days for words, 365 for deeds, 2 happenings' weight, 3 effective happenings. */
    public static final SeriesSettings DEFAULT = new SeriesSettings(90, 365, 2, 3);

    /** @throws IllegalArgumentException if a value is out of range */
    public SeriesSettings {
        if (!(verbalHalfLife > 0 && materialHalfLife > 0 && priorMass >= 0 && leastEffective >= 0)) {
            throw new IllegalArgumentException("expected half-lives above 0, prior mass and least effective number"
                    + " of 0 or more, got " + verbalHalfLife + " " + materialHalfLife + " " + priorMass + " "
                    + leastEffective);
        }
    }
}
