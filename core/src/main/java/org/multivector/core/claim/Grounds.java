package org.multivector.core.claim;

import java.io.Serializable;
import java.util.List;
import org.multivector.core.Because;

/**
 * Why a claim was coded, and how far to trust it.
 *
 * @param because the rows that decided, the one that made the claim first
 * @param confidence estimated chance that kind, type, actors and status are all right, 0 to 1
 */
public record Grounds(List<Because> because, double confidence) implements Serializable {

    /** @throws IllegalArgumentException if there is no reason, or the confidence leaves 0 to 1 */
    public Grounds {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a reason");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0 to 1, got " + confidence);
        }
    }
}
