package org.multivector.ledger.events.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.ledger.events.cluster.Clusters;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;
import org.multivector.ledger.events.family.Families;

/**
 * All contradictions and competing explanations among claims. Between sources, or holders in one article; never one holder
 * against himself in one breath. A pure function: neither the order of the claims nor a copy matters.
 */
public final class Contradictions {
    private Contradictions() {}

    /**
     * The contradictions, in the order of their ids.
     *
     * @param told claims of all kinds
     * @param clusters the happenings of the same claims
     */
    public static List<Contradiction> of(Collection<Told> told, Clusters clusters) {
        Board board = new Board(clusters.families());
        Happenings happenings = new Happenings(clusters.list());
        List<Told> ordered = once(told, clusters.families());
        clusters.list().forEach(new Polarities(board)::look);
        new Numbers(board).look(ordered, happenings);
        new Explanations(board).look(ordered, happenings);
        new Neighbours(board).look(clusters.list());
        signals(ordered, happenings, board);
        return board.list();
    }

    /** Each claim of a family once, as its earliest article has it; in an order that depends on the claims alone. */
    private static List<Told> once(Collection<Told> told, Families families) {
        Map<String, Told> out = new LinkedHashMap<>();
        told.stream()
                .sorted(Position.order(families))
                .forEach(one -> out.putIfAbsent(
                        String.join(
                                "|",
                                families.of(one.article()),
                                one.claim().kind().code(),
                                one.claim().stance().status().name(),
                                one.claim().stance().polarity().code(),
                                one.holder(),
                                words(one.claim()),
                                one.quote()),
                        one));
        return List.copyOf(out.values());
    }

    /** Where in its sentence a claim's own words stand. */
    private static String words(Claim claim) {
        int at = claim.sentence().start();
        if (claim.matter() instanceof Matter.Count count) {
            return String.valueOf(count.amount().words().span().start() - at);
        }
        if (claim.matter() instanceof Matter.Explanation what) {
            return (what.effect().span().start() - at) + " "
                    + (what.cause().span().start() - at);
        }
        return claim.matter() instanceof Matter.Signal signal ? signal.sign().code() : "";
    }

    /** Gestures at one happening, read as warm by one and as cold by another. */
    private static void signals(Collection<Told> told, Happenings happenings, Board board) {
        Map<String, Map<Polarity, List<Told>>> signs = new TreeMap<>();
        for (Told one : told) {
            if (one.claim().matter() instanceof Matter.Signal signal) {
                Optional<String> happening =
                        happenings.in(one.article(), signal.occasion().span());
                happening.ifPresent(id -> signs.computeIfAbsent(id, key -> new TreeMap<>())
                        .computeIfAbsent(signal.sign(), key -> new ArrayList<>())
                        .add(one));
            }
        }
        signs.forEach((id, both) -> {
            if (both.size() == 2) {
                board.add(
                        Kind.SIGNAL,
                        "signal.opposite",
                        id,
                        board.position("+", both.getOrDefault(Polarity.POSITIVE, List.of())),
                        board.position("-", both.getOrDefault(Polarity.NEGATIVE, List.of())));
            }
        });
    }
}
