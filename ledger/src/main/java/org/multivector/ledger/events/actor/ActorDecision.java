package org.multivector.ledger.events.actor;

import java.util.Objects;

/**
 * That a provisional actor of one family is another actor: one that tables know, or a provisional one of another family.
 * Taken back by leaving it out.
 *
 * @param provisional its id in the ledger: the family's, {@code ?} and a name, such as {@code f-0123456789ab?dede-juma}
 * @param is id of the actor it is
 */
public record ActorDecision(String provisional, String is) {

    /** @throws IllegalArgumentException if the first is no provisional actor of a family, or both are one */
    public ActorDecision {
        Objects.requireNonNull(is, "is");
        if (provisional.indexOf('?') < 1) {
            throw new IllegalArgumentException(
                    "expected a provisional actor of a family such as f-0123456789ab?dede-juma, got " + provisional);
        }
        if (provisional.equals(is)) {
            throw new IllegalArgumentException("expected two actors, got " + is + " twice");
        }
    }
}
