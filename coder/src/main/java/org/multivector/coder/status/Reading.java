package org.multivector.coder.status;

import java.util.ArrayList;
import java.util.List;
import org.multivector.core.Because;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Status;

/** What the cues between an event and its source add up to. Filled from the inside outwards; not thread-safe. */
public final class Reading {
    private Status status;
    private Polarity polarity = Polarity.POSITIVE;
    private Certainty certainty = Certainty.CT;
    private boolean strong;
    private boolean weak;
    private boolean decided;
    private int condition;
    private final List<Because> because = new ArrayList<>();

    Reading(Status base) {
        status = base;
    }

    /** In what way it is put. */
    public Status status() {
        return status;
    }

    /** So or not so. */
    public Polarity polarity() {
        return polarity;
    }

    /** How sure. */
    public Certainty certainty() {
        return certainty;
    }

    /** Id of the word that heads the condition it depends on; 0 when there is none. */
    public int condition() {
        return condition;
    }

    /** Whether nothing but an auxiliary puts it in the future: "will", with no word of probability or of saying no. */
    public boolean isPlainFuture() {
        return weak && status == Status.FORECAST && because.size() == 1;
    }

    /** The same, put as planned. */
    public Reading planned() {
        Reading out = new Reading(Status.PLANNED);
        out.polarity = polarity;
        out.certainty = certainty;
        out.condition = condition;
        out.decided = true;
        out.because.addAll(because);
        return out;
    }

    /** The rows that decided, innermost first. */
    public List<Because> because() {
        return List.copyOf(because);
    }

    /** What an auxiliary does: as {@link #apply}, but a cue above it that takes the event out of the facts overrules it. */
    void applyWeakly(Effect effect, Certainty sure, Because reason) {
        boolean fact = status.isFact() || status == Status.DENIED;
        apply(effect, sure, reason);
        weak |= fact && effect.isIrrealis();
    }

    /** What an effect does to what has been read so far. */
    void apply(Effect effect, Certainty sure, Because reason) {
        if (effect != Effect.FACT) {
            because.add(reason);
        }
        if (sure.compareTo(certainty) > 0) {
            certainty = sure;
        }
        decided = true;
        if (effect == Effect.DENIED) {
            deny();
        } else if (effect == Effect.ONGOING) {
            status = status == Status.HAPPENED ? Status.ONGOING : status;
        } else if (effect.isIrrealis() && !strong) {
            boolean free = status.isFact() || status == Status.DENIED || weak;
            if (free || effect.isStrong()) {
                status = effect.status();
                weak = false;
                strong = effect.isStrong();
            }
        }
    }

    private void deny() {
        polarity = polarity.opposite();
        if (status.isFact()) {
            status = Status.DENIED;
        } else if (status == Status.DENIED) {
            status = Status.HAPPENED;
        }
    }

    /** The tense of the clause, where nothing has decided yet. */
    void base(Status tense) {
        if (status.isFact() && !decided) {
            status = tense;
        }
        decided = true;
    }

    void dependsOn(int word) {
        condition = word;
    }
}
