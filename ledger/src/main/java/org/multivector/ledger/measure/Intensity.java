package org.multivector.ledger.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * How much cooperation or conflict an event is, −10 to +10: the scores of the PLOVER 2.0 codebook (two experts and a
 * Bradley-Terry model), which {@link EventType#score()} and {@link Mode#score()} hold, unless the user thinks otherwise.
 *
 * <p>A score knows no context (King and Lowe 2003): a withdrawal is cooperative here, so "the alliance leaves the
 * country" counts as warm. A user who sees it otherwise gives a table of columns {@code id} (a type such as
 * {@code RETREAT}, or a type with its mode such as {@code RETREAT:withdraw}) and {@code score}. A type's row holds for
 * its modes too, unless they have rows of their own. Immutable.
 */
public final class Intensity {
    private final Map<String, Double> overrides;

    private Intensity(Map<String, Double> overrides) {
        this.overrides = Map.copyOf(overrides);
    }

    /** The codebook's scores. */
    public static Intensity codebook() {
        return new Intensity(Map.of());
    }

    /**
     * The codebook's scores but for those in a table.
     *
     * @throws DataException if a row names no type or mode, or its score is no number from −10 to 10
     */
    public static Intensity of(Table overrides) {
        Map<String, String> known = codes();
        Map<String, Double> scores = new HashMap<>();
        for (Row row : overrides.rows()) {
            String code = row.choice(overrides.columns().get(0), "type or mode", known);
            scores.put(code, row.parse("score", Intensity::score));
        }
        return new Intensity(scores);
    }

    private static Map<String, String> codes() {
        Map<String, String> out = new HashMap<>();
        for (EventType type : EventType.values()) {
            out.put(type.name(), type.name());
        }
        for (Mode mode : Mode.values()) {
            out.put(code(mode), code(mode));
        }
        return out;
    }

    private static String code(Mode mode) {
        return mode.type().name() + ":" + mode.code();
    }

    private static double score(String text) {
        try {
            double score = Double.parseDouble(text);
            if (score >= -10 && score <= 10) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(expected(text), e);
        }
        throw new IllegalArgumentException(expected(text));
    }

    private static String expected(String text) {
        return String.format(Locale.ROOT, "expected a score from -10 to 10, got %s", text);
    }

    /** The score of an event, −10 to +10: the user's for its mode, else the user's for its type, else the codebook's. */
    public double of(Event event) {
        return of(event.type(), event.mode());
    }

    /** As {@link #of(Event)}, of a type and its mode; null where it has none. */
    public double of(EventType type, @Nullable Mode mode) {
        Double own = mode == null ? null : overrides.get(code(mode));
        return own == null ? overrides.getOrDefault(type.name(), mode == null ? type.score() : mode.score()) : own;
    }
}
