package org.multivector.ledger.events.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.multivector.core.event.Quad;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.Days;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;

/**
 * Happenings that different sources tell alike but for one thing, so that they are likely one: the day (one to three apart,
 * in the news of the same days), the place (on one day), or who did it (to the same, in the same way, on one day at one
 * place). Only facts, and only where no family tells both.
 */
final class Neighbours {
    private static final int NEAR = 3;

    private final Board board;

    private record Pair(Cluster one, Cluster other) {
        boolean isApart() {
            return Collections.disjoint(one.families(), other.families());
        }

        long days() {
            return Math.abs(day(one).first().toEpochDay() - day(other).first().toEpochDay());
        }

        /** 1 the same named place, -1 two places, 0 not known of both. */
        int places() {
            var here = one.place();
            var there = other.place();
            return here == null || there == null ? 0 : here.name().equals(there.name()) ? 1 : -1;
        }

        boolean isSameNews() {
            var a = one.firstSeen();
            var b = other.firstSeen();
            return a != null && b != null && Math.abs(a.toEpochDay() - b.toEpochDay()) <= NEAR;
        }
    }

    Neighbours(Board board) {
        this.board = board;
    }

    void look(Collection<Cluster> clusters) {
        Map<String, List<Cluster>> parties = new TreeMap<>();
        Map<String, List<Cluster>> victims = new TreeMap<>();
        for (Cluster one : clusters) {
            Days days = one.days();
            if (one.status().isFact() && days != null && days.isExact()) {
                String code = one.type() + ":" + one.mode() + " ";
                if (one.actors().size() + one.recipients().size() >= 2) {
                    parties.computeIfAbsent(code + one.actors() + one.recipients(), key -> new ArrayList<>())
                            .add(one);
                }
                if (one.type().quad() == Quad.MATERIAL_CONFLICT
                        && !one.recipients().isEmpty()
                        && one.mode() != null) {
                    victims.computeIfAbsent(code + one.recipients() + days, key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        parties.values().forEach(this::datesAndPlaces);
        victims.values().forEach(this::agents);
    }

    private static Days day(Cluster one) {
        return Objects.requireNonNull(one.days(), one.id());
    }

    private void datesAndPlaces(List<Cluster> alike) {
        alike.sort(Comparator.comparing((Cluster one) -> day(one).first()).thenComparing(Cluster::id));
        for (int i = 0; i < alike.size(); i++) {
            for (Cluster other : alike.subList(i + 1, alike.size())) {
                Pair pair = new Pair(alike.get(i), other);
                if (pair.days() > NEAR) {
                    break;
                }
                boolean deed = other.type().quad() == Quad.MATERIAL_CONFLICT;
                if (pair.isApart() && pair.isSameNews()) {
                    if (pair.days() == 0 && pair.places() < 0 && !deed) {
                        add(Kind.PLACE, "place.one-day", pair, place(pair.one()), place(pair.other()));
                    } else if (pair.days() > 0 && (pair.places() > 0 || pair.places() == 0 && !deed)) {
                        add(
                                Kind.DATE,
                                "date.near",
                                pair,
                                day(pair.one()).toEdtf().toString(),
                                day(other).toEdtf().toString());
                    }
                }
            }
        }
    }

    private static String place(Cluster one) {
        return Objects.requireNonNull(one.place(), one.id()).name();
    }

    private void agents(List<Cluster> alike) {
        for (int i = 0; i < alike.size(); i++) {
            for (Cluster other : alike.subList(i + 1, alike.size())) {
                Pair pair = new Pair(alike.get(i), other);
                Set<String> both = new TreeSet<>(pair.one().actors());
                both.retainAll(other.actors());
                if (both.isEmpty()
                        && !pair.one().actors().isEmpty()
                        && !other.actors().isEmpty()
                        && pair.isApart()
                        && pair.places() > 0) {
                    add(Kind.AGENT, "agent.one-victim", pair, names(pair.one()), names(other));
                }
            }
        }
    }

    private static String names(Cluster one) {
        return String.join(" ", one.actors());
    }

    private void add(Kind kind, String rule, Pair pair, String one, String other) {
        board.add(kind, rule, null, board.position(one, facts(pair.one())), board.position(other, facts(pair.other())));
    }

    private static List<Told> facts(Cluster one) {
        return one.told().stream()
                .filter(told -> told.claim().stance().status().isFact())
                .toList();
    }
}
