package org.multivector.ledger.measure.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A change of tone.
 *
 * @param week the Monday of the first week after it
 * @param before mean net score of the weeks since the break before, −10 to 10
 * @param after mean net score of the weeks until the next break, −10 to 10
 * @param chance how easily one as clear comes about by chance, above 0 to 1: a small number speaks for a change
 * @param happenings ids of the happenings near it with the largest {@code |w s|}, largest first
 */
public record Break(LocalDate week, double before, double after, double chance, List<String> happenings) {

    /** Copies the list. */
    public Break {
        Objects.requireNonNull(week, "week");
        happenings = List.copyOf(happenings);
    }
}
