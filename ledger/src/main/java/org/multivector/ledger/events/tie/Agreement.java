package org.multivector.ledger.events.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.claim.Amount;
import org.multivector.core.claim.Matter;
import org.multivector.core.event.EventType;
import org.multivector.ledger.events.cluster.Cluster;
import org.multivector.ledger.events.cluster.ClusterStatus;
import org.multivector.ledger.events.cluster.Told;

/**
 * What two or more parties agreed on, or do together: a happening of that kind with its stage, and the sums named beside it.
 *
 * @param cluster the happening
 * @param stage how far it has come
 * @param sums the amounts of money in the sentences about it, each once
 */
public record Agreement(Cluster cluster, Stage stage, List<Amount> sums) {

    /** How far it has come. */
    public enum Stage {
        /** Asked for, foretold or guessed. */
        TALKED_OF,
        /** Planned or promised. */
        PLANNED,
        /** Agreed or signed. */
        AGREED,
        /** Being done. */
        UNDER_WAY,
        /** Some say so, others deny it. */
        DISPUTED,
        /** Denied, or cancelled. */
        OFF;

        /** The stage of a happening; empty where it is only imagined. */
        static Optional<Stage> of(EventType type, ClusterStatus status) {
            return switch (status) {
                case HAPPENED, ONGOING ->
                    Optional.of(type == EventType.AGREE || type == EventType.SUPPORT ? AGREED : UNDER_WAY);
                case DISPUTED -> Optional.of(DISPUTED);
                case CANCELLED, DENIED -> Optional.of(OFF);
                case PLANNED, PROMISED -> Optional.of(PLANNED);
                case DEMANDED, RUMOURED, FORECAST, POSSIBLE -> Optional.of(TALKED_OF);
                case IMAGINED -> Optional.empty();
            };
        }
    }

    /** @throws NullPointerException if anything is null */
    public Agreement {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(stage, "stage");
        sums = List.copyOf(sums);
    }

    /** Those among happenings: agreements and work of two named parties or more; support only where it is joint, as a signing is. */
    public static List<Agreement> of(Collection<Cluster> clusters, Collection<Told> told) {
        Map<String, List<Amount>> sums = new HashMap<>();
        for (Told one : told) {
            if (one.claim().matter() instanceof Matter.Count count
                    && count.amount().unit().matches("[A-Z]{3}")) {
                sums.computeIfAbsent(sentence(one), key -> new ArrayList<>()).add(count.amount());
            }
        }
        List<Agreement> out = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (isJoint(cluster)) {
                Stage.of(cluster.type(), cluster.status())
                        .ifPresent(stage -> out.add(new Agreement(cluster, stage, sums(cluster, sums))));
            }
        }
        return out;
    }

    private static String sentence(Told told) {
        return told.article() + " " + told.claim().sentence();
    }

    private static boolean isJoint(Cluster cluster) {
        int parties = cluster.actors().size() + cluster.recipients().size();
        return switch (cluster.type()) {
            case AGREE, COOPERATE -> parties >= 2;
            case SUPPORT -> cluster.actors().size() >= 2 && cluster.recipients().isEmpty();
            default -> false;
        };
    }

    private static List<Amount> sums(Cluster cluster, Map<String, List<Amount>> sums) {
        Set<String> seen = new HashSet<>();
        List<Amount> out = new ArrayList<>();
        for (Told one : cluster.told()) {
            for (Amount amount : sums.getOrDefault(sentence(one), List.of())) {
                if (seen.add(amount.value() + amount.unit())) {
                    out.add(amount);
                }
            }
        }
        return out;
    }
}
