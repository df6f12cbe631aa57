package org.multivector.ledger.compare;

import java.util.Objects;
import org.multivector.core.claim.Claim;

/**
 * A claim with the article it is from.
 *
 * @param article id of the article
 * @param claim the claim
 */
public record Side(String article, Claim claim) {
    public Side {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
    }
}
