package org.multivector.ledger.compare;

import java.util.List;
import java.util.Objects;

/**
 * Claims that cannot all be true.
 *
 * @param kind in what they differ
 * @param one the claims on one side, at least one
 * @param other the claims on the other, at least one
 */
public record Contradiction(Kind kind, List<Side> one, List<Side> other) {

    /** In what claims differ. */
    public enum Kind {
        /** One side says that it happened, the other that it did not. */
        POLARITY,
        /** Both give a number of the same things, and the numbers differ. */
        NUMBER
    }

    public Contradiction {
        Objects.requireNonNull(kind, "kind");
        one = List.copyOf(one);
        other = List.copyOf(other);
        if (one.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException("a contradiction needs two sides");
        }
    }
}
