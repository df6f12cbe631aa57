package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.coder.piece.Piece;
import org.multivector.coder.piece.PiecePattern.Names;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * The rows of the table {@code timex}, found by what their patterns may start with. Immutable and thread-safe.
 *
 * <p>Most words of a text start no row, and that must be cheap to see: it is known beforehand for each word of the
 * tables which rows it may start, and a row is not tried in a sentence that lacks a class of words it needs.
 */
final class TimeRows {
    private static final String NUMBER = "#";
    private static final String FOUND = "@";
    private static final int MOST_CLASSES = 63;
    private static final Set<String> NUMBER_CLASSES =
            Set.of("NUMBER", "SCALE", "ORDINAL", "FEW", "MANY", "HALF", "ARTICLE");

    private final Map<String, List<Candidate>> byLead = new HashMap<>();
    private final Map<String, List<Candidate>> byBeginning = new HashMap<>();
    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Starts> byKey = new HashMap<>();
    private final List<Candidate> onFound;
    private final Starts digits;

    /**
     * A row that may match.
     *
     * @param row the row
     * @param needs sets of classes, as bits: one of each set must stand in the sentence
     */
    record Candidate(TimeRow row, List<Long> needs) {
        boolean mayMatch(long sentence) {
            for (long need : needs) {
                if ((need & sentence) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private TimeRows(Table table, Names names, Vocabulary vocabulary) {
        for (String name : names.classes()) {
            bit(name);
        }
        for (Row row : table.rows()) {
            TimeRow one = TimeRow.of(row, names);
            List<Long> needs = new ArrayList<>();
            for (Set<String> need : one.pattern().needs()) {
                if (need.stream().noneMatch(name -> name.startsWith(FOUND))) {
                    needs.add(need.stream()
                            .mapToLong(name -> bit(names.slots().contains(name) ? NUMBER : name))
                            .reduce(0, (a, b) -> a | b));
                }
            }
            for (String lead : one.pattern().leads()) {
                add(new Candidate(one, List.copyOf(needs)), names.slots().contains(lead) ? NUMBER : lead);
            }
        }
        onFound = List.copyOf(byLead.getOrDefault(FOUND, List.of()));
        digits = starts("", List.of(), true);
        Set<String> keys = new TreeSet<>(vocabulary.keys());
        keys.addAll(byLead.keySet());
        keys.forEach(key -> byKey.put(key, starts(key, vocabulary.of(key), false)));
    }

    /**
     * Reads all rows.
     *
     * @throws org.multivector.core.DataException if a row is wrong
     */
    static TimeRows of(Table table, Names names, Vocabulary vocabulary) {
        return new TimeRows(table, names, vocabulary);
    }

    private long bit(String name) {
        return bits.computeIfAbsent(name, unused -> 1L << Math.min(bits.size(), MOST_CLASSES));
    }

    private void add(Candidate row, String lead) {
        boolean open = lead.length() > 1 && lead.endsWith("*");
        String key = open ? lead.substring(0, lead.length() - 1) : lead.startsWith(FOUND) ? FOUND : lead;
        List<Candidate> rows = (open ? byBeginning : byLead).computeIfAbsent(key, unused -> new ArrayList<>());
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /**
     * What a piece may start.
     *
     * @param simple rows that build on words alone
     * @param composite rows that build on found expressions
     * @param classes the piece's own classes, as bits
     */
    record Starts(List<Candidate> simple, List<Candidate> composite, long classes) {}

    private static final Starts NONE = new Starts(List.of(), List.of(), 0);

    /** Looks rows up for the pieces of one article; not thread-safe. */
    final class Finder {
        private final Map<String, Starts> inflected = new HashMap<>();

        /** What a piece may start. */
        Starts at(Piece piece) {
            if (piece.isDigits()) {
                return digits;
            }
            Starts starts = byKey.get(piece.key());
            if (starts != null) {
                return starts;
            }
            boolean nothing = piece.entries().isEmpty() && byBeginning.isEmpty();
            return nothing
                    ? NONE
                    : inflected.computeIfAbsent(piece.key(), key -> starts(key, piece.entries(), false));
        }

        /** The rows that may start with a found expression. */
        List<Candidate> onFound() {
            return onFound;
        }
    }

    private Starts starts(String key, List<Vocabulary.Entry> entries, boolean digits) {
        Set<Candidate> all = new LinkedHashSet<>(byLead.getOrDefault(key, List.of()));
        byBeginning.forEach((beginning, rows) -> {
            if (key.startsWith(beginning)) {
                all.addAll(rows);
            }
        });
        boolean number = digits;
        long classes = 0;
        for (Vocabulary.Entry entry : entries) {
            all.addAll(byLead.getOrDefault(entry.wordClass(), List.of()));
            classes |= bits.getOrDefault(entry.wordClass(), 0L);
            number |= NUMBER_CLASSES.contains(entry.wordClass());
        }
        if (number) {
            all.addAll(byLead.getOrDefault(NUMBER, List.of()));
            classes |= bits.getOrDefault(NUMBER, 0L);
        }
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(one -> one.row().make()));
        return new Starts(
                sorted.stream().filter(one -> !one.row().isComposite()).toList(),
                sorted.stream().filter(one -> one.row().isComposite()).toList(),
                classes);
    }
}
