package org.multivector.ledger.events.cluster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * Which codes may name one act: the same type, unless both have modes and these differ; and what the table
 * {@code acts.tsv} puts together. Immutable.
 */
public final class Acts {
    private final Set<Pair> pairs;
    private final Map<EventType, Set<EventType>> kin = new EnumMap<>(EventType.class);

    /** A code as reports give it. */
    private record Code(EventType type, @Nullable Mode mode) {
        static Code parse(String text) {
            int colon = text.indexOf(':');
            EventType type = EventType.valueOf(colon < 0 ? text : text.substring(0, colon));
            if (colon < 0) {
                return new Code(type, null);
            }
            Optional<Mode> mode = Mode.of(type, text.substring(colon + 1));
            return new Code(
                    type, mode.orElseThrow(() -> new IllegalArgumentException("no mode of that name in " + text)));
        }
    }

    private record Pair(Code one, Code other) {}

    private Acts(Set<Pair> pairs) {
        this.pairs = Set.copyOf(pairs);
        for (EventType type : EventType.values()) {
            kin.put(type, new HashSet<>(Set.of(type)));
        }
        for (Pair pair : pairs) {
            of(pair.one().type()).add(pair.other().type());
        }
    }

    /**
     * Those of the project's table.
     *
     * @throws org.multivector.core.DataException if the table is wrong
     */
    public static Acts load() {
        return of(Table.resource(Acts.class, "acts.tsv"));
    }

    /**
     * Those of a table with the columns {@code one} and {@code other}.
     *
     * @throws org.multivector.core.DataException if a code is none
     */
    public static Acts of(Table table) {
        Set<Pair> pairs = new HashSet<>();
        for (Row row : table.rows()) {
            Code one = row.parse("one", Code::parse);
            Code other = row.parse("other", Code::parse);
            pairs.add(new Pair(one, other));
            pairs.add(new Pair(other, one));
        }
        return new Acts(pairs);
    }

    private Set<EventType> of(EventType type) {
        Set<EventType> out = kin.get(type);
        if (out == null) {
            throw new IllegalStateException("no entry for " + type);
        }
        return out;
    }

    /** The types that may name one act with this, itself among them, in the codebook's order. */
    List<EventType> kin(EventType type) {
        List<EventType> out = new ArrayList<>(of(type));
        out.sort(null);
        return out;
    }

    /** Whether two events may be one act by their codes. */
    boolean mayBeOne(Event a, Event b) {
        if (a.type() == b.type() && (a.mode() == null || b.mode() == null || a.mode() == b.mode())) {
            return true;
        }
        for (Code one : codes(a)) {
            for (Code other : codes(b)) {
                if (pairs.contains(new Pair(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A row for a type holds for its modes; a row for a mode holds for that mode alone. */
    private static List<Code> codes(Event event) {
        Code type = new Code(event.type(), null);
        return event.mode() == null ? List.of(type) : List.of(new Code(event.type(), event.mode()), type);
    }
}
