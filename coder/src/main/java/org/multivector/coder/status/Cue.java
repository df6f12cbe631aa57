package org.multivector.coder.status;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.core.claim.Certainty;
import org.multivector.core.table.Row;

/**
 * The signature of a cue.
 *
 * @param effect what it does
 * @param opposite whether it turns round what it governs as well ({@code FORECAST-}: "unlikely to")
 * @param certainty how sure it leaves the source
 * @param negated what it does when it is itself negated
 */
record Cue(Effect effect, boolean opposite, Certainty certainty, Effect negated) {
    private static final Map<String, Effect> EFFECTS = new TreeMap<>();
    private static final Map<String, Certainty> CERTAINTIES = new TreeMap<>();

    static {
        for (Effect effect : Effect.values()) {
            EFFECTS.put(effect.name(), effect);
            EFFECTS.put(effect.name() + "-", effect);
        }
        for (Certainty certainty : Certainty.values()) {
            CERTAINTIES.put(certainty.name().toUpperCase(Locale.ROOT), certainty);
        }
    }

    /** Reads the columns {@code effect certainty negated}; the last two may be empty. */
    static Cue of(Row row) {
        Effect effect = row.choice("effect", "effect", EFFECTS);
        Certainty certainty =
                row.get("certainty").isEmpty() ? effect.certainty() : row.choice("certainty", "certainty", CERTAINTIES);
        Effect negated =
                row.get("negated").isEmpty() ? defaultNegated(effect) : row.choice("negated", "effect", EFFECTS);
        return new Cue(effect, row.get("effect").endsWith("-"), certainty, negated);
    }

    private static Effect defaultNegated(Effect effect) {
        return switch (effect) {
            case FACT, ONGOING, PLANNED, PROMISED, FORECAST, POSSIBLE, RUMOURED -> Effect.DENIED;
            case DENIED -> Effect.FACT;
            case DEMANDED, CONDITIONAL, COUNTERFACTUAL, ASKED -> effect;
        };
    }
}
