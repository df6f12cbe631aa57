package org.multivector.ledger.events.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorName;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.event.Event;
import org.multivector.core.event.Participant;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.family.Families;

/**
 * All actors of a set of articles. One that a table knows is the same wherever it stands. A provisional one is the same
 * within its family alone, and there it is called by the family and its own id; only a decision makes it another's. Who was
 * merged goes by the table's actor, else by the smallest id among them. Immutable.
 */
public final class Cast {
    private final Families families;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Set<String>> articles = new TreeMap<>();
    private final Map<String, String> merged = new HashMap<>();

    private Cast(Families families) {
        this.families = families;
    }

    /**
     * The actors of codings.
     *
     * @param codings in any order
     * @param families families by copies, declared origins and decisions
     * @param decisions who is who, oldest first; of two on one provisional actor the later holds
     * @throws IllegalArgumentException if an article is in no family
     */
    public static Cast of(Collection<Coding> codings, Families families, List<ActorDecision> decisions) {
        Cast out = new Cast(families);
        List<Coding> ordered = new ArrayList<>(codings);
        ordered.sort((a, b) -> families.paper(a.article().id())
                .compareTo(families.paper(b.article().id())));
        Map<String, String> said = new TreeMap<>();
        decisions.forEach(one -> said.put(one.provisional(), one.is()));
        said.forEach(out::merge);
        for (Coding coding : ordered) {
            String article = coding.article().id();
            for (Actor actor : coding.actors()) {
                String id = out.id(actor.id(), article);
                out.actors.merge(id, out.named(actor, id), Cast::joined);
                out.articles.computeIfAbsent(id, key -> new TreeSet<>()).add(article);
            }
        }
        return out;
    }

    private void merge(String provisional, String is) {
        String a = root(provisional);
        String b = root(is);
        if (!a.equals(b)) {
            boolean known = a.indexOf('?') < 0;
            boolean low = b.indexOf('?') >= 0 && a.compareTo(b) < 0;
            merged.put(known || low ? b : a, known || low ? a : b);
        }
    }

    private String root(String id) {
        String at = id;
        for (String up = merged.get(at); up != null; up = merged.get(at)) {
            at = up;
        }
        return at;
    }

    /**
     * The ledger's id of an actor.
     *
     * @param actor id as an article's coding has it
     * @param article id of the article
     */
    public String id(String actor, String article) {
        return root(actor.startsWith("?") ? families.of(article) + actor : actor);
    }

    private Actor named(Actor actor, String id) {
        return new Actor(
                id,
                actor.kind(),
                actor.name(),
                actor.names(),
                actor.country(),
                actor.sector(),
                actor.wikidata(),
                actor.provisional());
    }

    /** The table's record before a provisional one; the names of both. */
    private static Actor joined(Actor one, Actor other) {
        Actor first = one.provisional() && !other.provisional() ? other : one;
        Actor second = first.equals(one) ? other : one;
        Set<ActorName> names = new LinkedHashSet<>(first.names());
        if (!second.name().equals(first.name())) {
            names.add(new ActorName(second.name(), "und", null));
        }
        names.addAll(second.names());
        return new Actor(
                first.id(),
                first.kind(),
                first.name(),
                List.copyOf(names),
                first.country(),
                first.sector(),
                first.wikidata(),
                first.provisional());
    }

    /** All actors, in the order of their ids. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** The actor of this id in the ledger, whatever it was merged into. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(root(id)));
    }

    /** The articles that mention it, sorted. */
    public List<String> articles(String id) {
        return List.copyOf(articles.getOrDefault(root(id), Set.of()));
    }

    /** A claim with the ids that merged actors go by; provisional ones that nobody merged keep the ids of their article. */
    public Told resolved(Told told) {
        if (merged.isEmpty()) {
            return told;
        }
        Claim claim = told.claim();
        String article = told.article();
        List<Source> sources = claim.stance().sources().stream()
                .map(one -> new Source(renamed(one.actor(), article), one.words()))
                .toList();
        Stance stance = new Stance(
                sources,
                claim.stance().status(),
                claim.stance().certainty(),
                claim.stance().polarity());
        Claim renamed = new Claim(
                claim.id(),
                claim.sentence(),
                stance,
                matter(claim.matter(), article),
                claim.setting(),
                claim.grounds());
        return new Told(article, told.published(), told.quote(), renamed, told.wide());
    }

    private @Nullable String renamed(@Nullable String actor, String article) {
        if (actor == null) {
            return null;
        }
        String id = id(actor, article);
        return id.equals(families.of(article) + actor) ? actor : id;
    }

    private Matter matter(Matter matter, String article) {
        if (matter instanceof Matter.Happening happening) {
            return new Matter.Happening(event(happening.what(), article));
        }
        if (matter instanceof Matter.Forecast forecast && forecast.what() != null) {
            return new Matter.Forecast(
                    event(forecast.what(), article),
                    forecast.proposition(),
                    forecast.probability(),
                    forecast.horizon());
        }
        if (matter instanceof Matter.Condition condition && condition.what() != null) {
            return new Matter.Condition(event(condition.what(), article), condition.proposition());
        }
        if (matter instanceof Matter.Tie tie) {
            return new Matter.Tie(tie.relation(), parties(tie.from(), article), parties(tie.to(), article));
        }
        return matter;
    }

    private Event event(Event event, String article) {
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.anchor(),
                parties(event.actors(), article),
                parties(event.recipients(), article));
    }

    private List<Participant> parties(List<Participant> parties, String article) {
        return parties.stream().map(one -> party(one, article)).toList();
    }

    private Participant party(Participant one, String article) {
        String id = renamed(one.actor(), article);
        Actor actor = id == null || id.equals(one.actor()) ? null : actors.get(id);
        return actor == null
                ? new Participant(id, one.country(), one.sector(), one.words())
                : new Participant(id, actor.country(), actor.sector(), one.words());
    }
}
