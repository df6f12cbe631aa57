package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Place;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.time.Edtf;

/**
 * One happening as the press tells it: the claims about it, who takes part, when and where, and how it stands by its families
 * of sources. Counted once however often it is told. Immutable.
 *
 * @param id by the content of its earliest claim: neither the order of reading nor a copy changes it
 * @param type the act, as most families code it
 * @param mode how it was done; null when not told
 * @param actors who did it, as ids, sorted; for a meeting all who met
 * @param recipients to whom, as ids, sorted; empty for a meeting
 * @param days the days on which it lies by what the articles tell; null when none tells any
 * @param place where; null when no article tells it
 * @param status how it stands
 * @param confidence chance that it stands so, 0 to 1
 * @param firstSeen the day of the earliest article about it; null when none has a day
 * @param changes how it came to stand so, in order of time
 * @param inFavour families that say it happened, sorted
 * @param against families that deny it, sorted; a family may be in both
 * @param families all families that speak of it, sorted: their number is the number of independent sources
 * @param told the claims, earliest article first
 */
public record Cluster(
        String id,
        EventType type,
        @Nullable Mode mode,
        List<String> actors,
        List<String> recipients,
        @Nullable Days days,
        @Nullable Place place,
        ClusterStatus status,
        double confidence,
        @Nullable LocalDate firstSeen,
        List<Change> changes,
        List<String> inFavour,
        List<String> against,
        List<String> families,
        List<Told> told) {

    /** Two parties of a happening: who, and to or with whom. */
    public record Dyad(String actor, String recipient) {}

    /** @throws IllegalArgumentException if there is no claim or no family, or the confidence leaves 0 to 1 */
    public Cluster {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        changes = List.copyOf(changes);
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        families = List.copyOf(families);
        told = List.copyOf(told);
        if (told.isEmpty() || families.isEmpty()) {
            throw new IllegalArgumentException(id + ": expected at least one claim of one family");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(id + ": expected a confidence from 0 to 1, got " + confidence);
        }
    }

    /** The codebook's score: the mode's where there is one, else the type's. */
    public double score() {
        return mode == null ? type.score() : mode.score();
    }

    /** When it lies, as EDTF; empty when no article tells it. */
    public Optional<Edtf> time() {
        return Optional.ofNullable(days).map(Days::toEdtf);
    }

    /** Its pairs of parties: each actor with each recipient; where there is none, any two actors, the smaller id first. */
    public List<Dyad> dyads() {
        List<Dyad> out = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            List<String> others = recipients.isEmpty() ? actors.subList(i + 1, actors.size()) : recipients;
            for (String other : others) {
                if (!other.equals(actors.get(i))) {
                    out.add(new Dyad(actors.get(i), other));
                }
            }
        }
        return out;
    }

    /** The articles that speak of it, sorted. */
    public List<String> articles() {
        TreeSet<String> out = new TreeSet<>();
        told.forEach(one -> out.add(one.article()));
        return List.copyOf(out);
    }
}
