package org.multivector.ledger.measure.sources;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The families for and against a proposition. Copies of an article are one family and change nothing. Deliberately no
 * probability that it is true: of the methods that reckon one (TruthFinder, CRH, Dawid-Skene) none gained much over a plain
 * count on real labels, and here sources are few and want something.
 *
 * @param proposition its id
 * @param supporting families that put it one way only: for; sorted, as all four lists
 * @param opposing families that put it one way only: against
 * @param hedged families that only hedge, or in which both sides are given
 * @param silent families that say nothing of it
 */
public record Support(
        String proposition, List<String> supporting, List<String> opposing, List<String> hedged, List<String> silent) {

    /** Copies the lists. */
    public Support {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        hedged = List.copyOf(hedged);
        silent = List.copyOf(silent);
    }

    /**
     * One row a proposition.
     *
     * @param positions in any order, any number of times
     * @param families all families that could have spoken of it; those in the positions are added
     * @return by the proposition's id, in their order
     */
    public static Map<String, Support> of(Collection<Position> positions, Set<String> families) {
        TreeSet<String> all = new TreeSet<>(families);
        Map<String, Map<String, Set<Side>>> sides = new TreeMap<>();
        for (Position one : positions) {
            all.add(one.family());
            sides.computeIfAbsent(one.proposition(), id -> new TreeMap<>())
                    .computeIfAbsent(one.family(), id -> EnumSet.noneOf(Side.class))
                    .add(one.side());
        }
        Map<String, Support> out = new TreeMap<>();
        sides.forEach((proposition, byFamily) -> {
            List<String> silent =
                    all.stream().filter(one -> !byFamily.containsKey(one)).toList();
            out.put(
                    proposition,
                    new Support(
                            proposition,
                            on(Side.FOR, byFamily),
                            on(Side.AGAINST, byFamily),
                            on(Side.HEDGED, byFamily),
                            silent));
        });
        return Collections.unmodifiableMap(out);
    }

    private static List<String> on(Side side, Map<String, Set<Side>> byFamily) {
        return byFamily.entrySet().stream()
                .filter(one -> net(one.getValue()) == side)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A side beside a hedge is that side; both sides are a hedge. */
    static Side net(Set<Side> sides) {
        boolean yes = sides.contains(Side.FOR);
        boolean no = sides.contains(Side.AGAINST);
        if (yes == no) {
            return Side.HEDGED;
        }
        return yes ? Side.FOR : Side.AGAINST;
    }
}
