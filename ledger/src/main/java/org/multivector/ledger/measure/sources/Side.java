package org.multivector.ledger.measure.sources;

/** How a source puts a proposition. */
public enum Side {
    /** It says that it is so. */
    FOR,
    /** It says that it is not so. */
    AGAINST,
    /** It says that it may be so. */
    HEDGED
}
