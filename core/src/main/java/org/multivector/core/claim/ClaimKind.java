package org.multivector.core.claim;

import java.util.Locale;

/** What a claim puts forward. */
public enum ClaimKind {
    /** Who did what to whom. */
    EVENT,
    /** What will be. */
    FORECAST,
    /** That two parties stand in a relation. */
    TIE,
    /** That one thing came of another. */
    EXPLANATION,
    /** The <em>if</em> part of something. */
    CONDITION,
    /** A gesture of protocol, read by somebody. */
    SIGNAL,
    /** A number. */
    AMOUNT;

    /** The name in records: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
