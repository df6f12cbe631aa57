package org.multivector.coder.status;

import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Status;

/** What a cue does to what it governs. */
enum Effect {
    /** Leaves it as it is: "managed to", "began". */
    FACT(Certainty.CT),
    /** Turns it round: "not", "refused to". */
    DENIED(Certainty.CT),
    /** "continues to". */
    ONGOING(Certainty.CT),
    /** "plans to". */
    PLANNED(Certainty.PR),
    /** "promised to". */
    PROMISED(Certainty.PR),
    /** "demanded that". */
    DEMANDED(Certainty.U),
    /** "reportedly". */
    RUMOURED(Certainty.PS),
    /** "may". */
    POSSIBLE(Certainty.PS),
    /** "if". */
    CONDITIONAL(Certainty.U),
    /** "would have". */
    COUNTERFACTUAL(Certainty.U),
    /** "whether". */
    ASKED(Certainty.U),
    /** "will". */
    FORECAST(Certainty.PR);

    private final Certainty certainty;

    Effect(Certainty certainty) {
        this.certainty = certainty;
    }

    /** How sure it leaves the source, unless the row says otherwise. */
    Certainty certainty() {
        return certainty;
    }

    /** The status of the same name; HAPPENED for FACT. */
    Status status() {
        return this == FACT ? Status.HAPPENED : Status.valueOf(name());
    }

    /** Whether it takes what it governs out of the world of facts. */
    boolean isIrrealis() {
        return this != FACT && this != DENIED && this != ONGOING;
    }

    /** Whether it wins over other irrealis effects wherever it stands. */
    boolean isStrong() {
        return this == CONDITIONAL || this == COUNTERFACTUAL || this == ASKED;
    }
}
