package org.multivector.ledger.events.cluster;

import java.util.Locale;
import org.multivector.core.claim.Status;

/** How a happening stands by its families of sources. */
public enum ClusterStatus {
    /** Some family says that it happened, none denies it. */
    HAPPENED,
    /** As {@link #HAPPENED}, and the latest that is said is that it goes on. */
    ONGOING,
    /** Some say that it happened, others, or others in the same articles, deny it. */
    DISPUTED,
    /** It was planned or promised; later it is said not to have come about. */
    CANCELLED,
    /** Nobody says that it happened; somebody denies it. */
    DENIED,
    /** Arranged by somebody, no more. */
    PLANNED,
    /** Somebody gave his word for it, no more. */
    PROMISED,
    /** Somebody wants it, no more. */
    DEMANDED,
    /** It is passed on without a source that answers for it, no more. */
    RUMOURED,
    /** It is foretold, no more. */
    FORECAST,
    /** It is guessed or held possible, no more. */
    POSSIBLE,
    /** It is only asked about, supposed or imagined. */
    IMAGINED;

    /** What one claim of this status makes of a happening that nobody else speaks of. */
    public static ClusterStatus of(Status status) {
        return switch (status) {
            case HAPPENED, HISTORICAL -> HAPPENED;
            case ONGOING -> ONGOING;
            case PLANNED -> PLANNED;
            case PROMISED -> PROMISED;
            case DEMANDED -> DEMANDED;
            case DENIED -> DENIED;
            case RUMOURED -> RUMOURED;
            case POSSIBLE -> POSSIBLE;
            case FORECAST -> FORECAST;
            case CONDITIONAL, COUNTERFACTUAL, ASKED -> IMAGINED;
        };
    }

    /** Whether it counts as having happened, undisputed. */
    public boolean isFact() {
        return this == HAPPENED || this == ONGOING;
    }

    /** The name in records: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
