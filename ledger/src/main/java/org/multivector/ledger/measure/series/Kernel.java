package org.multivector.ledger.measure.series;

import java.time.LocalDate;
import org.multivector.ledger.measure.Happening;

/** What is left of words and of deeds on a day. Immutable. */
public final class Kernel {
    private final Fading words;
    private final Fading deeds;

    /**
     * @param settings with the half-lives
     * @param days the longest time between a happening's first day and a day that will be asked for
     */
    public Kernel(SeriesSettings settings, long days) {
        words = new Fading(settings.verbalHalfLife(), days);
        deeds = new Fading(settings.materialHalfLife(), days);
    }

    /** What is left of a happening on that day, 0 to 1; the mean over its days where it has several. */
    public double at(Happening happening, LocalDate day) {
        return (happening.material() ? deeds : words).at(happening.date(), day);
    }
}
