package org.multivector.ledger.measure.forecast;

/** What became of a forecast. */
public enum Verdict {
    /** It came true. */
    TRUE,
    /** It did not. */
    FALSE,
    /** Its condition did not come true, or it cannot be told: it is never scored. */
    VOID,
    /** Nobody has judged it yet. */
    OPEN
}
