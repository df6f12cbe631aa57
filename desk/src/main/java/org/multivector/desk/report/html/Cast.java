package org.multivector.desk.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Mention;

/** The actors of an article: what is known of each, and their list. */
final class Cast {
    private final Labels labels;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Cast(Coding coding, Labels labels, String prefix) {
        this.labels = labels;
        for (Actor actor : coding.actors()) {
            actors.put(actor.id(), actor);
            addresses.put(actor.id(), prefix + "-p" + actors.size());
        }
        for (Mention mention : coding.mentions()) {
            if (mention.actor() != null) {
                mentions.merge(mention.actor(), 1, Integer::sum);
            }
        }
    }

    /** One line on the actor: usual name, kind, country, sector, ids. */
    String about(@Nullable String id) {
        Actor actor = id == null ? null : actors.get(id);
        return actor == null ? labels.word("party-described") : actor.name() + " · " + String.join(" · ", facts(actor));
    }

    /** The address of the actor in the list. */
    Optional<String> address(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(addresses.get(id));
    }

    private List<String> facts(Actor actor) {
        List<String> out = new ArrayList<>();
        out.add(labels.of("actor", actor.kind().code()));
        if (actor.country() != null) {
            out.add(labels.country(actor.country()) + " (" + actor.country() + ")");
        }
        if (actor.sector() != null) {
            out.add(labels.of("sector", actor.sector().name()));
        }
        out.add(labels.word("id") + " " + actor.id());
        if (actor.wikidata() != null) {
            out.add("Wikidata " + actor.wikidata());
        }
        if (actor.provisional()) {
            out.add(labels.word("provisional"));
        }
        return out;
    }

    /** Writes the list, folded. */
    void write(Html html) throws IOException {
        if (actors.isEmpty()) {
            return;
        }
        html.open("details", "class", "more");
        html.open("summary").text(labels.word("cast")).text(" ");
        html.element("span", String.valueOf(actors.size()), "class", "n").close();
        html.open("ul", "class", "cast");
        for (Actor actor : actors.values()) {
            html.open("li", "id", addresses.get(actor.id()));
            html.element("bdi", actor.name(), "class", "who");
            html.element("span", String.join(" · ", facts(actor)), "class", "soft");
            html.element("span", "× " + mentions.getOrDefault(actor.id(), 0), "class", "n");
            html.close();
        }
        html.close(2);
    }
}
