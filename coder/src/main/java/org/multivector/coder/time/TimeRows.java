package org.multivector.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
 * <p>Most words of a text start no row, and that must be cheap to see. So it is known beforehand for each word of the
 * tables which rows it may start; and a row is not tried in a sentence that lacks a sign it needs, a sign being a class, a
 * slot or a fixed word.
 */
final class TimeRows {
    private static final String FOUND = "@";

    private final Map<String, List<Candidate>> byLead = new HashMap<>();
    private final Map<String, List<Candidate>> byBeginning = new HashMap<>();
    private final Map<String, Integer> signs = new HashMap<>();
    private final Map<String, Starts> byKey = new HashMap<>();
    private final Map<Integer, Starts> byDigits = new HashMap<>();
    private final List<Candidate> onFound;

    /**
     * A row that may match.
     *
     * @param row the row
     * @param needs sets of signs; one of each must stand in the sentence
     */
    record Candidate(TimeRow row, List<Signs> needs) {
        boolean mayMatch(Signs sentence) {
            for (Signs need : needs) {
                if (!need.meets(sentence)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What a piece may start.
     *
     * @param simple rows that build on words alone
     * @param composite rows that build on found expressions
     * @param signs what the piece gives to the sentence
     */
    record Starts(List<Candidate> simple, List<Candidate> composite, Signs signs) {
        static final Starts NONE = new Starts(List.of(), List.of(), new Signs(0));
    }

    private TimeRows(Table table, Names names, Vocabulary vocabulary) {
        for (Row row : table.rows()) {
            TimeRow one = TimeRow.of(row, names);
            List<Set<String>> needs = one.pattern().needs();
            needs.forEach(need -> need.forEach(name -> signs.putIfAbsent(name, signs.size())));
            Candidate candidate = new Candidate(
                    one,
                    needs.stream().filter(TimeRows::isPlain).map(this::signs).toList());
            one.pattern().leads().forEach(lead -> add(candidate, lead));
        }
        onFound = List.copyOf(byLead.getOrDefault(FOUND, List.of()));
        for (int length = 1; length <= TimeSlots.LONGEST_DIGITS; length++) {
            byDigits.put(length, starts("", List.of(), TimeSlots.ofDigits(length)));
        }
        Set<String> keys = new TreeSet<>(vocabulary.keys());
        keys.addAll(signs.keySet());
        keys.addAll(byLead.keySet());
        keys.forEach(key -> byKey.put(key, starts(key, vocabulary.of(key), Set.of())));
    }

    /**
     * Reads all rows.
     *
     * @throws org.multivector.core.DataException if a row is wrong
     */
    static TimeRows of(Table table, Names names, Vocabulary vocabulary) {
        return new TimeRows(table, names, vocabulary);
    }

    private static boolean isPlain(Set<String> need) {
        return need.stream().noneMatch(name -> name.startsWith(FOUND));
    }

    private Signs signs(Set<String> names) {
        Signs out = new Signs(signs.size());
        names.forEach(name -> {
            Integer sign = signs.get(name);
            if (sign != null) {
                out.add(sign);
            }
        });
        return out;
    }

    private void add(Candidate row, String lead) {
        boolean open = lead.length() > 1 && lead.endsWith("*");
        String key = open ? lead.substring(0, lead.length() - 1) : lead.startsWith(FOUND) ? FOUND : lead;
        List<Candidate> rows = (open ? byBeginning : byLead).computeIfAbsent(key, unused -> new ArrayList<>());
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /** Looks rows up for the pieces of one article; not thread-safe. */
    final class Finder {
        private final Map<String, Starts> inflected = new HashMap<>();

        /** What a piece may start. */
        Starts at(Piece piece) {
            if (piece.isDigits()) {
                return byDigits.getOrDefault(Math.min(piece.key().length(), TimeSlots.LONGEST_DIGITS), Starts.NONE);
            }
            Starts starts = byKey.get(piece.key());
            if (starts != null) {
                return starts;
            }
            boolean nothing = piece.entries().isEmpty() && byBeginning.isEmpty();
            return nothing
                    ? Starts.NONE
                    : inflected.computeIfAbsent(piece.key(), key -> starts(key, piece.entries(), Set.of()));
        }

        /** The rows that may start with a found expression. */
        List<Candidate> onFound() {
            return onFound;
        }

        /** A set of signs that has none. */
        Signs noSigns() {
            return new Signs(signs.size());
        }
    }

    private Starts starts(String key, List<Vocabulary.Entry> entries, Set<String> slots) {
        Set<Candidate> all = new LinkedHashSet<>(byLead.getOrDefault(key, List.of()));
        byBeginning.forEach((beginning, rows) -> {
            if (key.startsWith(beginning)) {
                all.addAll(rows);
            }
        });
        Set<String> names = new HashSet<>(slots);
        for (Vocabulary.Entry entry : entries) {
            names.add(entry.wordClass());
            names.addAll(TimeSlots.ofClass(entry.wordClass()));
        }
        names.forEach(name -> all.addAll(byLead.getOrDefault(name, List.of())));
        names.add(key);
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Candidate one) -> one.row().make())
                .thenComparing(one -> one.row().id()));
        return new Starts(
                sorted.stream().filter(one -> !one.row().isComposite()).toList(),
                sorted.stream().filter(one -> one.row().isComposite()).toList(),
                signs(names));
    }
}
