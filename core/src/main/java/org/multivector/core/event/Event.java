package org.multivector.core.event;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;

/**
 * Who did what to whom, after PLOVER 2.0. Says nothing of whether it took place: that is the claim's
 * {@link org.multivector.core.claim.Status}.
 *
 * <p>Joint actors stay one event: a meeting has everyone in {@code actors}; a visit has the visitor as actor and the
 * host as recipient.
 *
 * @param type the act
 * @param mode how it was done; null when the codebook has none or the text does not tell
 * @param contexts what it was about; may be empty
 * @param anchor the predicate's own words, not the sentence
 * @param actors who did it; may be empty when the text does not say
 * @param recipients to whom; may be empty
 */
public record Event(
        EventType type,
        @Nullable Mode mode,
        List<EventContext> contexts,
        Phrase anchor,
        List<Participant> actors,
        List<Participant> recipients)
        implements Serializable {

    /** @throws IllegalArgumentException if the mode belongs to another type */
    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(anchor, "anchor");
        if (mode != null && mode.type() != type) {
            throw new IllegalArgumentException(mode + " is no mode of " + type);
        }
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The class of its type. */
    public Quad quad() {
        return type.quad();
    }

    /** The codebook's conflict–cooperation score, −10 to +10: the mode's where there is one, else the type's. */
    public double score() {
        return mode == null ? type.score() : mode.score();
    }
}
