package org.multivector.ledger.events.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.family.Families;

/**
 * One side: what several claims say alike.
 *
 * @param says in a few words: a status, a number with its unit, a day, a place, names, the words of a cause
 * @param holders who hold it, sorted: ids of actors, words in quotation marks, or {@code author:} with a name or the family
 * @param families the families it is told in, sorted
 * @param told the claims, earliest article first
 */
public record Position(String says, List<String> holders, List<String> families, List<Told> told) {

    /** @throws IllegalArgumentException if there is no claim */
    public Position {
        holders = List.copyOf(holders);
        families = List.copyOf(families);
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("a position needs a claim: " + says);
        }
    }

    /** The side of these claims. */
    static Position of(String says, Collection<Told> told, Families families) {
        Set<String> holders = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        List<Told> ordered = new ArrayList<>(told);
        ordered.sort(order(families));
        for (Told one : ordered) {
            holders.add(holder(one, families));
            sources.add(families.of(one.article()));
        }
        return new Position(says, List.copyOf(holders), List.copyOf(sources), ordered);
    }

    /** Earliest article first, then as they stand in it. */
    static Comparator<Told> order(Families families) {
        return Comparator.comparing((Told one) -> families.paper(one.article()))
                .thenComparing(one -> one.claim().sentence())
                .thenComparing(one -> one.claim().id());
    }

    /** Who holds a claim; a name known to one family alone, and words, mean somebody in that family only. */
    static String holder(Told told, Families families) {
        String holder = told.holder();
        String family = families.of(told.article());
        if (holder.isEmpty()) {
            List<String> authors = families.paper(told.article()).bylines();
            return "author:" + (authors.isEmpty() ? family : authors.get(0));
        }
        return holder.startsWith("?") || holder.startsWith("\"") ? family + holder : holder;
    }

    /** Whether it is one holder alone. */
    boolean isOf(Position other) {
        return holders.size() == 1 && holders.equals(other.holders);
    }
}
