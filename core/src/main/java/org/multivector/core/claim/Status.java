package org.multivector.core.claim;

/** In what way a source puts an event: as having happened, as planned, as denied, and so on. */
public enum Status {
    /** It took place. */
    HAPPENED,
    /** It is taking place, or holds. */
    ONGOING,
    /** It took place more than a year before the article's date. */
    HISTORICAL,
    /** Somebody has decided or arranged it; it has not taken place. */
    PLANNED,
    /** Somebody has given his word for it. */
    PROMISED,
    /** Somebody wants, asks for or orders it. */
    DEMANDED,
    /** It is said not to have taken place, or not to hold. */
    DENIED,
    /** It is passed on without a source that answers for it. */
    RUMOURED,
    /** It is said to be possible, or guessed. */
    POSSIBLE,
    /** It depends on something that is open. */
    CONDITIONAL,
    /** It depends on something that is not so. */
    COUNTERFACTUAL,
    /** It is asked about. */
    ASKED,
    /** It is foretold. */
    FORECAST;

    /** Whether the source holds that it is or was so. */
    public boolean isFact() {
        return this == HAPPENED || this == ONGOING || this == HISTORICAL;
    }
}
