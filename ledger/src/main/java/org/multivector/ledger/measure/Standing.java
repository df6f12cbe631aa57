package org.multivector.ledger.measure;

import java.util.Collection;
import org.multivector.core.claim.Status;

/** How a cluster of claims stands: what part of it counts as having happened. */
public enum Standing {
    /** It is reported as a fact and nobody denies it. */
    HAPPENED(1),
    /** Some say so, others deny it. */
    DISPUTED(0.5),
    /** Denied, planned, foretold or imagined: it counts for nothing. */
    NOT_SO(0);

    private final double weight;

    Standing(double weight) {
        this.weight = weight;
    }

    /**
     * How a happening stands by the claims about it: disputed where some hold it for a fact and some deny it, however many;
     * not so where none holds it for a fact.
     */
    public static Standing of(Collection<Status> claims) {
        if (claims.stream().noneMatch(Status::isFact)) {
            return NOT_SO;
        }
        return claims.contains(Status.DENIED) ? DISPUTED : HAPPENED;
    }

    /** 0 to 1. */
    public double weight() {
        return weight;
    }
}
