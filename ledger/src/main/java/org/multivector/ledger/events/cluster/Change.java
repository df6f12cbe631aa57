package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That a happening came to stand otherwise.
 *
 * @param on the day of the articles that changed it
 * @param from how it stood before
 * @param to how it stands since
 * @param families whose articles of that day changed it, sorted
 */
public record Change(LocalDate on, ClusterStatus from, ClusterStatus to, List<String> families) {
    /** @throws IllegalArgumentException if nothing changed */
    public Change {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        families = List.copyOf(families);
        if (from == to) {
            throw new IllegalArgumentException("expected a change, got " + from + " to " + to);
        }
    }
}
