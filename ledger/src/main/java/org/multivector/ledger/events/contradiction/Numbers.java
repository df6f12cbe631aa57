package org.multivector.ledger.events.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Matter;
import org.multivector.core.text.Phrase;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;

/**
 * Different numbers of one thing: of one unit in sentences about one happening, where each article has but one such number;
 * or of things called by the same words, three or more of them, in articles of two months. Numbers within five in a hundred
 * are one; large ones without a digit are roundings. Lengths of time are not compared: "two days" of talks and "ten days" of waiting are of one unit and two things.
 */
final class Numbers {
    private static final double SAME = 0.05;
    private static final int NEAR = 61;
    /** "Residents of Batken", not "people" or "young Kenyans". */
    private static final int SPECIFIC = 3;
    /** Above it, a number without a digit is rounded: "hundreds of thousands". */
    private static final int COUNTED = 20;

    private static final Set<String> TIME =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade", "century");

    private final Board board;

    Numbers(Board board) {
        this.board = board;
    }

    /** @param happenings the happenings that a claim's sentence is about */
    void look(Collection<Told> told, Happenings happenings) {
        Map<String, List<Told>> groups = new TreeMap<>();
        for (Told one : told) {
            if (one.claim().matter() instanceof Matter.Count count && isCounted(count.amount())) {
                String unit = count.amount().unit() + " ";
                for (String cluster : happenings.inSentence(one)) {
                    groups.computeIfAbsent(unit + cluster, key -> new ArrayList<>())
                            .add(one);
                }
                String things = things(count.amount());
                if (things != null) {
                    groups.computeIfAbsent(unit + things, key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        groups.forEach((key, group) -> {
            String rest = key.substring(key.indexOf(' ') + 1);
            boolean happening = rest.startsWith("e-");
            compare(happening ? "number.happening" : "number.things", happening ? rest : null, group);
        });
    }

    private static boolean isCounted(Amount amount) {
        boolean digits = amount.words().text().codePoints().anyMatch(Character::isDigit);
        return !TIME.contains(amount.unit()) && (digits || amount.value() <= COUNTED);
    }

    /** The words for what is counted, folded; null where they say no more than the unit. */
    private static @Nullable String things(Amount amount) {
        Phrase of = amount.of();
        if (of == null || of.text().strip().split("\\s+").length < SPECIFIC) {
            return null;
        }
        return "\"" + of.text().strip().toLowerCase(Locale.ROOT) + "\"";
    }

    private void compare(String rule, @Nullable String cluster, List<Told> group) {
        Map<String, Set<Double>> perArticle = new TreeMap<>();
        for (Told told : group) {
            perArticle
                    .computeIfAbsent(told.article() + " " + told.holder(), key -> new TreeSet<>())
                    .add(value(told));
        }
        TreeMap<Double, List<Told>> values = new TreeMap<>();
        for (Told told : group) {
            if (perArticle
                            .getOrDefault(told.article() + " " + told.holder(), Set.of())
                            .size()
                    == 1) {
                Double near = values.floorKey(value(told));
                boolean same = near != null && value(told) - near <= SAME * Math.abs(value(told));
                values.computeIfAbsent(same && near != null ? near : value(told), key -> new ArrayList<>())
                        .add(told);
            }
        }
        List<List<Told>> sides = new ArrayList<>(values.values());
        for (int i = 1; i < sides.size(); i++) {
            List<Told> low = sides.get(i - 1);
            List<Told> high = sides.get(i);
            if (cluster != null || isNear(low, high)) {
                board.add(Kind.NUMBER, rule, cluster, board.position(says(low), low), board.position(says(high), high));
            }
        }
    }

    private static Amount amount(Told told) {
        return ((Matter.Count) told.claim().matter()).amount();
    }

    private static double value(Told told) {
        return amount(told).value();
    }

    private static String says(List<Told> side) {
        return amount(side.get(0)).words().text();
    }

    private static boolean isNear(List<Told> low, List<Told> high) {
        return low.stream()
                .anyMatch(a -> high.stream()
                        .anyMatch(b -> a.published() != null
                                && b.published() != null
                                && Math.abs(a.published().toEpochDay()
                                                - b.published().toEpochDay())
                                        <= NEAR));
    }
}
