package org.multivector.core.claim;

/** How sure a source shows itself, after FactBank. */
public enum Certainty {
    /** Certain. */
    CT,
    /** Probable. */
    PR,
    /** Possible. */
    PS,
    /** Not said. */
    U
}
