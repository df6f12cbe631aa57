package org.multivector.ledger.measure.align;

/** How much two positions on an ordered scale disagree. */
public enum Disagreement {
    /** By the steps between them. */
    ABSOLUTE,
    /** By the square of the steps. */
    SQUARED;

    /** 0 where they are the same. */
    double of(int one, int other) {
        int steps = Math.abs(one - other);
        return this == ABSOLUTE ? steps : (double) steps * steps;
    }
}
