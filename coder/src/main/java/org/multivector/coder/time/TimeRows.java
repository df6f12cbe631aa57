package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * The rows of the table {@code timex}, found by what their patterns may start with. Immutable and thread-safe.
 */
final class TimeRows {
    private static final String NUMBER = "#";
    private static final Set<String> NUMBER_CLASSES =
            Set.of("NUMBER", "SCALE", "ORDINAL", "FEW", "MANY", "HALF", "ARTICLE");

    private final Map<Make, Map<String, List<TimeRow>>> byLead = new EnumMap<>(Make.class);
    private final Map<Make, List<TimeRow>> open = new EnumMap<>(Make.class);

    /** Reads all rows. */
    static TimeRows of(Table table, Names names) {
        TimeRows out = new TimeRows();
        for (Row row : table.rows()) {
            TimeRow one = TimeRow.of(row, names);
            for (String lead : one.pattern().leads()) {
                out.add(one, names.slots().contains(lead) ? NUMBER : lead);
            }
        }
        return out;
    }

    private void add(TimeRow row, String lead) {
        if (lead.length() > 1 && lead.endsWith("*")) {
            open.computeIfAbsent(row.make(), key -> new ArrayList<>()).add(row);
            return;
        }
        List<TimeRow> rows = byLead.computeIfAbsent(row.make(), key -> new HashMap<>())
                .computeIfAbsent(lead, key -> new ArrayList<>());
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /** The rows of this kind that may match at piece {@code at}, each once. */
    Set<TimeRow> at(Make make, Pieces pieces, int at, boolean found) {
        Map<String, List<TimeRow>> index = byLead.get(make);
        Set<TimeRow> out = new LinkedHashSet<>(open.getOrDefault(make, List.of()));
        if (index == null) {
            return out;
        }
        add(index, pieces.get(at).key(), out);
        boolean number = pieces.isDigits(at);
        for (Vocabulary.Entry entry : pieces.entries(at)) {
            add(index, entry.wordClass(), out);
            number |= NUMBER_CLASSES.contains(entry.wordClass());
        }
        if (number) {
            add(index, NUMBER, out);
        }
        if (found) {
            for (String kind : TimeSlots.kinds()) {
                add(index, "@" + kind, out);
            }
        }
        return out;
    }

    private static void add(Map<String, List<TimeRow>> index, String lead, Set<TimeRow> out) {
        List<TimeRow> rows = index.get(lead);
        if (rows != null) {
            out.addAll(rows);
        }
    }
}
