package org.multivector.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.status.Reading;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.event.Quad;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * What a party does by saying what it will do: to announce own cooperation is to agree to it, to announce own violence is
 * to threaten with it. The codebook counts such words as acts of their own. to say that one
 * will not cooperate is to refuse. Columns {@code id statuses polarity quads event}.
 * Immutable and thread-safe.
 */
final class Commitments {
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String row, List<Status> statuses, Polarity polarity, List<Quad> quads, EventType type) {}

    private Commitments() {}

    static Commitments of(Table table) {
        Map<String, Status> statuses = new TreeMap<>();
        Arrays.stream(Status.values()).forEach(status -> statuses.put(status.name(), status));
        Map<String, Quad> quads = new TreeMap<>();
        Arrays.stream(Quad.values()).forEach(quad -> quads.put(String.valueOf(quad.code()), quad));
        Map<String, EventType> types = new TreeMap<>();
        Arrays.stream(EventType.values()).forEach(type -> types.put(type.name(), type));
        Commitments out = new Commitments();
        for (Row row : table.rows()) {
            out.rules.add(new Rule(
                    row.id(),
                    row.choices("statuses", "status", statuses),
                    row.get("polarity").equals("-") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                    row.choices("quads", "quad class", quads),
                    row.choice("event", "event type", types)));
        }
        return out;
    }

    /** An act of speech and the row that made it. */
    record Act(Event event, Because because) {}

    /**
     * The act that lies in saying that an event is to be; empty when it is not the speaker's own, or when no rule fits.
     *
     * @param event the event that is to be
     * @param reading in what way it is put
     * @param said who says so; only with words that show it
     * @param country the speaker's country
     */
    Optional<Act> in(Article article, Event event, Reading reading, Attribution said, @Nullable String country) {
        boolean own = event.actors().stream()
                .anyMatch(actor -> actor.actor() != null && actor.actor().equals(said.actor())
                        || country != null && country.equals(actor.country()));
        if (!own || said.cue().isEmpty() || said.source().isEmpty()) {
            return Optional.empty();
        }
        for (Rule rule : rules) {
            boolean put = rule.statuses().contains(reading.status()) && rule.polarity() == reading.polarity();
            if (put && rule.quads().contains(event.quad())) {
                return Optional.of(act(article, event, said, country, rule));
            }
        }
        return Optional.empty();
    }

    private static Act act(Article article, Event event, Attribution said, @Nullable String country, Rule rule) {
        Span cue = said.cue().get(0);
        Phrase source = article.phrase(said.source().get(0));
        Participant speaker = new Participant(said.actor(), country, null, source);
        Event act = new Event(
                rule.type(), null, event.contexts(), article.phrase(cue), List.of(speaker), event.recipients());
        return new Act(act, Because.of("commitments", rule.row(), cue));
    }
}
