package org.multivector.desk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Source;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;

/** How actors are called in what a person reads: by their usual name, else by the words of the article. */
final class Names {
    private final Map<String, String> byId = new HashMap<>();

    /** Learns the actors of an article. */
    void add(Coding coding) {
        for (Actor actor : coding.actors()) {
            byId.put(actor.id(), actor.name());
        }
    }

    String of(@Nullable String actor, String words) {
        return actor == null ? words : byId.getOrDefault(actor, words);
    }

    String of(Participant one) {
        return of(one.actor(), one.words().text());
    }

    /** The chain of those who say so, outermost first; the author where nobody is named. */
    String chain(List<Source> sources) {
        return sources.isEmpty()
                ? "the author"
                : sources.stream()
                        .map(source -> of(source.actor(), source.words().text()))
                        .collect(Collectors.joining(" › "));
    }

    /** "Ankara → Astana", or "Ankara + Astana" for a joint act. */
    String parties(Event event) {
        String actors = join(event.actors());
        String recipients = join(event.recipients());
        if (recipients.isEmpty()) {
            return actors;
        }
        return (actors.isEmpty() ? "(unnamed)" : actors) + " → " + recipients;
    }

    private String join(List<Participant> participants) {
        return participants.stream().map(this::of).distinct().collect(Collectors.joining(" + "));
    }

    /** The type with its mode, as the codebook writes it. */
    static String code(Event event) {
        return event.type() + (event.mode() == null ? "" : ":" + event.mode().code());
    }
}
