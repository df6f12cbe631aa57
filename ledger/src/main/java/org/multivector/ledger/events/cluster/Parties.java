package org.multivector.ledger.events.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;

/**
 * The named parties of a happening, by what they do in it. A meeting has no sides: visitor and host, and two who meet, are
 * the same parties.
 *
 * @param actors who does it, by id
 * @param recipients to whom, by id; empty for a meeting
 * @param unnamed whether somebody is described whom no name tells
 */
record Parties(Map<String, Party> actors, Map<String, Party> recipients, boolean unnamed) {
    /** A gathering of so many may be told with other names left out. */
    private static final int GATHERING = 4;

    Parties {
        actors = new TreeMap<>(actors);
        recipients = new TreeMap<>(recipients);
    }

    static Parties of(Event event, String family) {
        Map<String, Party> actors = new TreeMap<>();
        Map<String, Party> recipients = new TreeMap<>();
        boolean unnamed = put(event.actors(), family, actors);
        unnamed |= put(event.recipients(), family, event.type() == EventType.CONSULT ? actors : recipients);
        return new Parties(actors, recipients, unnamed);
    }

    private static boolean put(Collection<Participant> from, String family, Map<String, Party> to) {
        boolean unnamed = false;
        for (Participant one : from) {
            Party party = Party.of(one, family);
            unnamed |= party == null;
            if (party != null) {
                to.put(party.id(), party);
            }
        }
        return unnamed;
    }

    int size() {
        return actors.size() + recipients.size();
    }

    /** Whether they act together, and on nobody. */
    boolean isJoint() {
        return actors.size() > 1 && recipients.isEmpty();
    }

    /** How many of them are states. */
    long states() {
        return Stream.of(actors, recipients)
                .flatMap(side -> side.values().stream())
                .filter(Party::isState)
                .count();
    }

    /** What two have in common. */
    Common with(Parties other) {
        Common out = new Common();
        out.match(actors, other.actors);
        out.match(recipients, other.recipients);
        return out;
    }

    /** All parties of both; a state gives way to the one who acts for it. */
    Parties and(Parties other) {
        return new Parties(
                merged(actors, other.actors), merged(recipients, other.recipients), unnamed || other.unnamed);
    }

    private static Map<String, Party> merged(Map<String, Party> one, Map<String, Party> other) {
        Map<String, Party> out = new TreeMap<>(one);
        out.putAll(other);
        out.values()
                .removeIf(state ->
                        state.isState() && out.values().stream().anyMatch(it -> !it.isState() && it.standsFor(state)));
        return out;
    }

    /** Keys under which those are found who may have a party in common. */
    Set<String> keys() {
        TreeSet<String> out = new TreeSet<>();
        for (Map<String, Party> side : List.of(actors, recipients)) {
            for (Party party : side.values()) {
                out.add(party.id());
                if (party.acts() && party.country() != null) {
                    out.add(party.country());
                }
            }
        }
        return out;
    }

    /** What two sets of parties have in common, and what each has alone. */
    static final class Common {
        private int same;
        private int standing;
        private int mine;
        private int theirs;

        private void match(Map<String, Party> one, Map<String, Party> other) {
            TreeSet<String> left = new TreeSet<>(one.keySet());
            TreeSet<String> right = new TreeSet<>(other.keySet());
            for (String id : one.keySet()) {
                if (right.remove(id)) {
                    left.remove(id);
                    same++;
                }
            }
            for (String id : new TreeSet<>(left)) {
                for (String that : right) {
                    if (party(one, id).standsFor(party(other, that))) {
                        left.remove(id);
                        right.remove(that);
                        standing++;
                        break;
                    }
                }
            }
            mine += left.size();
            theirs += right.size();
        }

        private static Party party(Map<String, Party> side, String id) {
            return Objects.requireNonNull(side.get(id), id);
        }

        /** How many parties are the same. */
        int same() {
            return same;
        }

        /** How many are a state here and one who acts for it there. */
        int standing() {
            return standing;
        }

        int both() {
            return same + standing;
        }

        /** Whether both are complete in one another. */
        boolean isAll() {
            return mine == 0 && theirs == 0;
        }

        /** Whether each has a party that the other has not, so that they are two happenings; not in a large gathering. */
        boolean isConflict() {
            return mine > 0 && theirs > 0 && (both() < GATHERING || both() < mine + theirs);
        }
    }
}
