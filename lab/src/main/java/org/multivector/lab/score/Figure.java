package org.multivector.lab.score;

import java.util.Locale;
import org.multivector.lab.Measured;

/**
 * One figure held against its floor.
 *
 * @param id the row's id
 * @param measured the figure
 * @param rule {@code >=} or {@code <=}
 * @param floor the pinned floor
 * @param problem why it does not pass; the empty string when it does
 */
public record Figure(String id, Measured measured, String rule, double floor, String problem) {
    /** What stands above the lines. */
    static final String HEAD =
            String.format(Locale.ROOT, "     %-36s %8s %6s  %-2s %8s", "figure", "value", "n", "", "floor");

    /** Whether it keeps its floor. */
    public boolean passes() {
        return problem.isEmpty();
    }

    /** A line of the table that is printed. */
    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "%s %-36s %8.4f %6d  %-2s %8.3f  %s",
                        passes() ? "ok  " : "FAIL",
                        id,
                        measured.value(),
                        measured.n(),
                        rule,
                        floor,
                        problem)
                .stripTrailing();
    }
}
