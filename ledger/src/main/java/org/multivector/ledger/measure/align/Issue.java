package org.multivector.ledger.measure.align;

import java.util.Map;
import java.util.Objects;

/**
 * A question on which parties took sides: a vote, a declaration.
 *
 * @param id its id
 * @param positions by the party's id its place on the scale, from 0; parties without a position are not in it
 */
public record Issue(String id, Map<String, Integer> positions) {

    /** @throws IllegalArgumentException if a position is below 0 */
    public Issue {
        Objects.requireNonNull(id, "id");
        positions = Map.copyOf(positions);
        if (positions.values().stream().anyMatch(position -> position < 0)) {
            throw new IllegalArgumentException(id + ": expected positions from 0, got " + positions);
        }
    }
}
