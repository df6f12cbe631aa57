package org.multivector.ledger.events.cluster;

import org.multivector.core.claim.Status;

/** Where a status puts a happening, seen from the day of the article. */
enum Tense {
    /** Before it: facts. */
    PAST,
    /** Before or after it: what is denied, rumoured or guessed. */
    OPEN,
    /** After it: plans, promises, demands, forecasts, questions, conditions. */
    FUTURE,
    /** Nowhere: what would have been. */
    NEVER;

    static Tense of(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING, HISTORICAL -> PAST;
            case DENIED, RUMOURED, POSSIBLE -> OPEN;
            case PLANNED, PROMISED, DEMANDED, FORECAST, ASKED, CONDITIONAL -> FUTURE;
            case COUNTERFACTUAL -> NEVER;
        };
    }
}
