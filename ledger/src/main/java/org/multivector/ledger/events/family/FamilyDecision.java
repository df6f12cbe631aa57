package org.multivector.ledger.events.family;

import java.util.Objects;

/**
 * What a person found of two articles, against what was reckoned. Applied by {@link Families#of}, so that families without
 * it are those from before: taking a decision back is leaving it out.
 *
 * @param kind whether they are two sources or one
 * @param one id of the one
 * @param other id of the other
 */
public record FamilyDecision(Kind kind, String one, String other) {

    /** What was found. */
    public enum Kind {
        /** They are two sources, whatever joins them, directly or through others. */
        CUT,
        /** They are one source. */
        JOIN
    }

    /** @throws IllegalArgumentException if both are one article */
    public FamilyDecision {
        Objects.requireNonNull(kind, "kind");
        if (one.equals(other)) {
            throw new IllegalArgumentException("expected two articles, got " + one + " twice");
        }
    }

    boolean isAbout(FamilyDecision that) {
        return one.equals(that.one) && other.equals(that.other) || one.equals(that.other) && other.equals(that.one);
    }
}
