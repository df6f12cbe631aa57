package org.multivector.coder.time;

import java.util.Optional;
import org.multivector.coder.piece.PiecePattern.Bound;
import org.multivector.coder.piece.PiecePattern.Hit;

/**
 * A row that matched.
 *
 * @param row the row
 * @param hit where, and what filled its slots
 * @param meaning what that says
 */
record Found(TimeRow row, Hit hit, Meaning meaning) {
    int start() {
        return hit.start();
    }

    int end() {
        return hit.end();
    }

    /** The first filling of a slot. */
    static Optional<Bound> slot(Hit hit, String name) {
        return hit.bound().stream().filter(bound -> bound.slot().equals(name)).findFirst();
    }
}
