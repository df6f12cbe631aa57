package org.multivector.ledger.events.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.core.event.Participant;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.family.Families;

/**
 * That one party stands in a relation to another, as sources say.
 *
 * @param relation its name, such as {@code member}
 * @param from id of the one of which it is said
 * @param to id of the other
 * @param firstSeen the day of the earliest article; null when none has a day
 * @param inFavour families that say so, sorted
 * @param against families that deny it, sorted
 * @param told the claims, earliest article first
 */
public record Tie(
        String relation,
        String from,
        String to,
        @Nullable LocalDate firstSeen,
        List<String> inFavour,
        List<String> against,
        List<Told> told) {

    /** @throws IllegalArgumentException if there is no claim */
    public Tie {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("a tie needs a claim: " + from + " " + relation + " " + to);
        }
    }

    /** The ties of claims, in the order of relation and parties. Plans, wishes and guesses make no tie. */
    public static List<Tie> of(Collection<Told> told, Families families) {
        Map<String, List<Told>> groups = new TreeMap<>();
        List<Told> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing((Told one) -> families.paper(one.article()))
                .thenComparing(one -> one.claim().sentence())
                .thenComparing(one -> one.claim().id()));
        for (Told one : ordered) {
            boolean denied = one.claim().stance().polarity() == Polarity.NEGATIVE;
            if (one.claim().matter() instanceof Matter.Tie tie
                    && (denied || one.claim().stance().status().isFact())) {
                for (Participant from : tie.from()) {
                    for (Participant to : tie.to()) {
                        if (from.actor() != null && to.actor() != null) {
                            String key = tie.relation() + "\t" + id(from.actor(), one, families) + "\t"
                                    + id(to.actor(), one, families);
                            groups.computeIfAbsent(key, it -> new ArrayList<>()).add(one);
                        }
                    }
                }
            }
        }
        List<Tie> out = new ArrayList<>();
        groups.forEach((key, claims) -> out.add(of(key.split("\t", -1), claims, families)));
        return out;
    }

    private static String id(String actor, Told told, Families families) {
        return actor.startsWith("?") ? families.of(told.article()) + actor : actor;
    }

    private static Tie of(String[] key, List<Told> claims, Families families) {
        TreeSet<String> yes = new TreeSet<>();
        TreeSet<String> no = new TreeSet<>();
        for (Told one : claims) {
            boolean denied = one.claim().stance().polarity() == Polarity.NEGATIVE;
            (denied ? no : yes).add(families.of(one.article()));
        }
        return new Tie(key[0], key[1], key[2], claims.get(0).published(), List.copyOf(yes), List.copyOf(no), claims);
    }
}
