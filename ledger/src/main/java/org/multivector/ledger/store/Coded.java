package org.multivector.ledger.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;

/**
 * What was made of one original.
 *
 * @param name the page's own name
 * @param coding what was coded; null where no article could be made
 * @param rejected what could not be used of it; never empty where there is no coding
 */
public record Coded(String name, @Nullable Coding coding, List<Rejected> rejected) {
    /** @throws IllegalArgumentException if there is neither a coding nor a reason why */
    public Coded {
        Objects.requireNonNull(name, "name");
        rejected = List.copyOf(rejected);
        if (coding == null && rejected.isEmpty()) {
            throw new IllegalArgumentException(name + ": expected a coding, or why there is none");
        }
    }
}
