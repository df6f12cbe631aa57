package org.multivector.ledger.events.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.multivector.core.claim.Status;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.ClusterStatus;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;

/**
 * Of one happening, who says that it happened and who denies it; where nobody says so, who plans or tells it as a rumour and
 * who denies it. Each holder counts with what he said last; who said first the one, then the other, supersedes himself.
 */
final class Polarities {
    private final Board board;

    Polarities(Board board) {
        this.board = board;
    }

    void look(Cluster cluster) {
        List<Told> all = cluster.told();
        if (all.stream().noneMatch(Polarities::isDenial)) {
            return;
        }
        Map<String, List<Told>> holders = new TreeMap<>();
        for (Told told : all) {
            holders.computeIfAbsent(Position.holder(told, board.families()), key -> new ArrayList<>())
                    .add(told);
        }
        List<Told> last = new ArrayList<>();
        for (List<Told> his : holders.values()) {
            sides(cluster, "polarity.changed", his, Polarities::isFact);
            List<Told> said = last(his);
            if (said.stream().noneMatch(Polarities::isFact) || said.stream().noneMatch(Polarities::isDenial)) {
                last.addAll(said);
            }
        }
        if (cluster.status() == ClusterStatus.DISPUTED) {
            sides(cluster, "polarity.fact-denied", last, Polarities::isFact);
        } else if (cluster.status() == ClusterStatus.DENIED) {
            sides(cluster, "polarity.rumour-denied", last, told -> status(told) == Status.RUMOURED);
            sides(
                    cluster,
                    "polarity.plan-denied",
                    last,
                    told -> status(told) == Status.PLANNED || status(told) == Status.PROMISED);
        }
    }

    private void sides(Cluster cluster, String rule, List<Told> told, Predicate<Told> is) {
        List<Told> yes = told.stream().filter(is).toList();
        List<Told> no = told.stream().filter(Polarities::isDenial).toList();
        if (!yes.isEmpty() && !no.isEmpty()) {
            String says = status(yes.get(0)).name();
            board.add(
                    Kind.POLARITY,
                    rule,
                    cluster.id(),
                    board.position(says, yes),
                    board.position(Status.DENIED.name(), no));
        }
    }

    private static List<Told> last(List<Told> his) {
        LocalDate day =
                his.stream().map(Polarities::day).max(LocalDate::compareTo).orElseThrow();
        return his.stream().filter(told -> day(told).equals(day)).toList();
    }

    private static LocalDate day(Told told) {
        LocalDate day = told.published();
        return day == null ? LocalDate.MIN : day;
    }

    private static Status status(Told told) {
        return told.claim().stance().status();
    }

    private static boolean isFact(Told told) {
        return status(told).isFact();
    }

    private static boolean isDenial(Told told) {
        return status(told) == Status.DENIED;
    }
}
