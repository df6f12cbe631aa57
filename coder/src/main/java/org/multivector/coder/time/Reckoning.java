package org.multivector.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in time a reader stands while he reads on: the day of publication and the dates mentioned so far. One an article;
 * not thread-safe.
 *
 * <p>"Last year" is reckoned from publication, "the next day" from the last day that was mentioned. A month or a day
 * without a year belongs to the nearest year that the tense allows; in a history, to the year mentioned last.
 */
final class Reckoning {
    private final Anchor anchor;
    private final List<Stretch> mentioned = new ArrayList<>();
    private Tense tense = Tense.UNKNOWN;

    /** What the verb tells of the direction. */
    enum Tense {
        PAST,
        FUTURE,
        /** The clause points ahead, but the expression hangs on a noun in it. */
        LIKELY_FUTURE,
        UNKNOWN
    }

    private final boolean history;

    /**
     * @param anchor what is known of publication
     * @param history whether the text tells of long ago, so that its own years count and not that of publication
     */
    Reckoning(Anchor anchor, boolean history) {
        this.anchor = anchor;
        this.history = history;
    }

    /** The tense that goes with the next expression. */
    void setTense(Tense newTense) {
        tense = newTense;
    }

    Tense tense() {
        return tense;
    }

    /** Remembers what an expression came to. What only looks back ("a year earlier") moves nobody on. */
    void remember(Meaning meaning, Value value) {
        Stretch stretch = value.stretch();
        if (stretch != null && !isAside(meaning)) {
            mentioned.add(stretch);
        }
    }

    /** Whether an expression only looks away from where the text is: "a year earlier"; in a history, "today". */
    private boolean isAside(Meaning meaning) {
        if (!(meaning instanceof Meaning.Shift shift)) {
            return false;
        }
        boolean mention = shift.origin() == Meaning.Origin.MENTIONED;
        return mention ? shift.backwards() : history && shift.grain() == Grain.DAY;
    }

    /** Whether the next expression goes on from the last: the verb tells of the past, or the text is a history. */
    boolean tellsOfPast() {
        return tense == Tense.PAST || tense == Tense.UNKNOWN && history;
    }

    /** Whether the text tells of long ago. */
    boolean isHistory() {
        return history;
    }

    /** The day of publication. */
    Optional<LocalDate> published() {
        return anchor.day();
    }

    /** The last stretch mentioned that is no coarser than {@code grain}. */
    Optional<Stretch> mentioned(Grain grain) {
        for (int i = mentioned.size() - 1; i >= 0; i--) {
            if (mentioned.get(i).grain().compareTo(grain) <= 0) {
                return Optional.of(mentioned.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last stretch mentioned, whatever its grain. */
    Optional<Stretch> mentioned() {
        return mentioned.isEmpty() ? Optional.empty() : Optional.of(mentioned.get(mentioned.size() - 1));
    }

    /** The year mentioned last, where months without a year belong to it: in histories, and where nothing else is known. */
    Optional<Integer> yearOfText() {
        return history || published().isEmpty()
                ? mentioned(Grain.YEAR).map(stretch -> stretch.first().getYear())
                : Optional.empty();
    }
}
