package org.multivector.ledger.events.contradiction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;
import org.multivector.ledger.events.family.Families;
import org.multivector.ledger.events.internal.Digest;

/** Where the rules put what they find. Keeps each once. Not thread-safe. */
final class Board {
    private static final LocalDate UNKNOWN = LocalDate.MAX;

    private final Families families;
    private final Map<String, Contradiction> found = new TreeMap<>();

    Board(Families families) {
        this.families = families;
    }

    Families families() {
        return families;
    }

    Position position(String says, Collection<Told> told) {
        return Position.of(says, told, families);
    }

    /**
     * Adds two sides, unless they are one holder in one breath: of the same day, or of an unknown one.
     *
     * @param cluster id of the happening; null when there is none
     */
    void add(Kind kind, String rule, @Nullable String cluster, Position a, Position b) {
        boolean first = order(a).compareTo(order(b)) <= 0;
        Position one = first ? a : b;
        Position other = first ? b : a;
        boolean superseded = false;
        if (one.isOf(other)) {
            LocalDate before = latest(one);
            LocalDate after = earliest(other);
            if (before == null || after == null || !before.isBefore(after)) {
                return;
            }
            superseded = true;
        }
        String id = Digest.id("x-", rule + "|" + order(one) + "|" + order(other));
        found.put(id, new Contradiction(id, kind, rule, cluster, one, other, superseded));
    }

    /** By the day, then the words, of the earliest claim. */
    private static String order(Position position) {
        return position.told().stream()
                .map(told -> (told.published() == null ? "9999" : told.published()) + " " + position.says() + " "
                        + told.quote().strip())
                .min(String::compareTo)
                .orElseThrow();
    }

    /** When its last claim was first printed: a copy of next week is no later word. Null where a day is unknown. */
    private static @Nullable LocalDate latest(Position position) {
        return days(position)
                .max(LocalDate::compareTo)
                .filter(day -> !day.equals(UNKNOWN))
                .orElse(null);
    }

    private static @Nullable LocalDate earliest(Position position) {
        boolean known = days(position).noneMatch(UNKNOWN::equals);
        return known ? days(position).min(LocalDate::compareTo).orElse(null) : null;
    }

    private static Stream<LocalDate> days(Position position) {
        Map<String, LocalDate> out = new TreeMap<>();
        for (Told told : position.told()) {
            LocalDate day = told.published();
            out.merge(told.quote().strip(), day == null ? UNKNOWN : day, (a, b) -> a.isBefore(b) ? a : b);
        }
        return out.values().stream();
    }

    /** All that was found, in the order of their ids. */
    List<Contradiction> list() {
        return List.copyOf(found.values());
    }
}
