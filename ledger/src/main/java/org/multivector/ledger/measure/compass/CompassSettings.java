package org.multivector.ledger.measure.compass;

import java.util.Objects;
import org.multivector.ledger.measure.Resampling;
import org.multivector.ledger.measure.series.SeriesSettings;

/**
 * How a compass is reckoned.
 *
 * @param series half-lives, prior mass and least effective number
 * @param smoothing what is added to each pole's mass of cooperation before shares are taken, above 0
 * @param leastFamilies independent sources without which there is no number, 1 or more
 * @param coderError how wrong codings are resampled
 * @param resampling how families are resampled
 * @param withoutFamilies for how many families it is told what would be without them, 0 or more
 */
public record CompassSettings(
        SeriesSettings series,
        double smoothing,
        int leastFamilies,
        CoderError coderError,
        Resampling resampling,
        int withoutFamilies) {

    /** Smoothing 1, five families, wrong codings dropped, five families left out one by one. */
    public static final CompassSettings DEFAULT =
            new CompassSettings(SeriesSettings.DEFAULT, 1, 5, CoderError.DROP, Resampling.DEFAULT, 5);

    /** @throws IllegalArgumentException if a value is out of range */
    public CompassSettings {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(coderError, "coderError");
        Objects.requireNonNull(resampling, "resampling");
        if (!(smoothing > 0) || leastFamilies < 1 || withoutFamilies < 0) {
            throw new IllegalArgumentException("expected smoothing above 0, 1 or more families and 0 or more left out,"
                    + " got " + smoothing + " " + leastFamilies + " " + withoutFamilies);
        }
    }

    /** As these, with another seed. */
    public CompassSettings withSeed(long seed) {
        return new CompassSettings(
                series, smoothing, leastFamilies, coderError, resampling.withSeed(seed), withoutFamilies);
    }
}
