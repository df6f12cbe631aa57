package org.multivector.ledger.measure;

/** How a cluster of claims stands: what part of it counts as having happened. */
public enum Standing {
    /** Independent sources say so and none denies it. */
    HAPPENED(1),
    /** Some say so, others deny it. */
    DISPUTED(0.5),
    /** Denied, planned, foretold or imagined: it counts for nothing. */
    NOT_SO(0);

    private final double weight;

    Standing(double weight) {
        this.weight = weight;
    }

    /** 0 to 1. */
    public double weight() {
        return weight;
    }
}
