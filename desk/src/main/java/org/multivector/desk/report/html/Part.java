package org.multivector.desk.report.html;

import java.util.Locale;
import org.multivector.core.claim.Claim;

/** The groups in which an article's claims are listed, in their order. */
enum Part {
    HAPPENED,
    OPEN,
    FORECAST,
    CONDITION,
    EXPLANATION,
    TIE,
    SIGNAL,
    AMOUNT;

    /** The group of a claim. */
    static Part of(Claim claim) {
        return switch (claim.kind()) {
            case EVENT -> claim.stance().status().isFact() ? HAPPENED : OPEN;
            case FORECAST -> FORECAST;
            case CONDITION -> CONDITION;
            case EXPLANATION -> EXPLANATION;
            case TIE -> TIE;
            case SIGNAL -> SIGNAL;
            case AMOUNT -> AMOUNT;
        };
    }

    /** Whether its claims are about things done, so that their status is what matters most. */
    boolean isDone() {
        return this == HAPPENED || this == OPEN || this == FORECAST || this == CONDITION;
    }

    /** The name in the table of labels. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
