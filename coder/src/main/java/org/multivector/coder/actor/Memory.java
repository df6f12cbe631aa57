package org.multivector.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.event.Sector;

/**
 * Whom one article has mentioned so far, latest last, and the actors made from it because no table knows them. Belongs to
 * one coding; not thread-safe.
 */
final class Memory {
    /** How far back a description or pronoun may refer, in mentions of different actors. */
    private static final int FAR = 1000;

    private static final int ROOM = 64;

    private final ActorBook book;
    private final LocalDate day;
    /** Latest last; null where an actor stood before it was mentioned again. */
    private final List<@Nullable String> recent = new ArrayList<>();

    private final Map<String, Integer> placeInRecent = new HashMap<>();
    private final Set<String> first = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Actor> made = new LinkedHashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();

    /**
     * @param book who is known
     * @param day the article's date, or the latest day it can be about
     */
    Memory(ActorBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** The day against which offices and dated names are read. */
    LocalDate day() {
        return day;
    }

    /** Notes a mention. */
    void mention(String actor) {
        first.add(actor);
        Integer before = placeInRecent.put(actor, recent.size());
        recent.add(actor);
        if (before != null) {
            recent.set(before, null);
        }
        if (recent.size() > 2 * placeInRecent.size() + ROOM) {
            closeGaps();
        }
        counts.merge(actor, 1, Integer::sum);
        book.stateOf(actor)
                .ifPresent(state -> counts.merge(state.id(), state.id().equals(actor) ? 0 : 1, Integer::sum));
    }

    private void closeGaps() {
        recent.removeIf(Objects::isNull);
        placeInRecent.clear();
        for (String actor : recent) {
            placeInRecent.put(Objects.requireNonNull(actor), placeInRecent.size());
        }
    }

    /** Whether the article has mentioned the actor. */
    boolean knows(String actor) {
        return placeInRecent.containsKey(actor);
    }

    /** How often the article has mentioned the actor, or those who belong to it if it is a state. */
    int count(String actor) {
        return counts.getOrDefault(actor, 0);
    }

    /** The actor mentioned last of whom {@code test} holds. */
    Optional<String> last(Predicate<String> test) {
        return last(test, 1).stream().findFirst();
    }

    /** Up to {@code most} actors of whom {@code test} holds, the one mentioned last first; looks back {@value #FAR} places. */
    List<String> last(Predicate<String> test, int most) {
        List<String> out = new ArrayList<>();
        int far = Math.max(0, recent.size() - FAR);
        for (int i = recent.size() - 1; i >= far && out.size() < most; i--) {
            String actor = recent.get(i);
            if (actor != null && test.test(actor)) {
                out.add(actor);
            }
        }
        return out;
    }

    /** The actor of whom {@code test} holds that was mentioned most so far; of equals, the one mentioned first. */
    Optional<Actor> most(Predicate<Actor> test) {
        Actor best = null;
        for (String id : first) {
            Actor actor = actor(id).filter(test).orElse(null);
            if (actor != null && (best == null || count(id) > count(best.id()))) {
                best = actor;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Ids of the actors mentioned, in order of first mention. */
    List<String> mentioned() {
        return List.copyOf(first);
    }

    /** The state the article speaks of most so far. */
    Optional<String> mainState(Predicate<String> test) {
        return counts.entrySet().stream()
                .filter(entry -> isState(entry.getKey()) && test.test(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private boolean isState(String id) {
        return book.actor(id).filter(actor -> actor.kind() == ActorKind.STATE).isPresent();
    }

    /** The actor with this id, from the tables or made here. */
    Optional<Actor> actor(String id) {
        Actor own = made.get(id);
        return own != null ? Optional.of(own) : book.actor(id);
    }

    /** The actors made here, in order of first mention. */
    List<Actor> made() {
        return List.copyOf(made.values());
    }

    /**
     * A provisional actor for a name that no table knows. The same name gives the same actor; a surname alone gives the
     * person of that surname named before.
     */
    Actor make(String name, ActorKind kind, @Nullable String country, @Nullable Sector sector) {
        List<String> keys = Folding.keys(name);
        String last = keys.isEmpty() ? name : keys.get(keys.size() - 1);
        String known = keys.size() == 1 ? bySurname.get(last) : null;
        String id = known != null ? known : "?" + String.join("-", keys);
        Actor actor = made.get(id);
        if (actor == null) {
            actor = new Actor(id, kind, name, List.of(), country, sector, null, true);
            made.put(id, actor);
            bySurname.putIfAbsent(last, id);
        }
        return actor;
    }

    /** A body that its state has by pattern, such as {@code RUS/foreign-ministry}. */
    Actor body(Actor state, String code, String name, ActorKind kind, @Nullable Sector sector) {
        String id = state.id() + "/" + code;
        return made.computeIfAbsent(
                id,
                key -> new Actor(
                        key, kind, name + " of " + state.name(), List.of(), state.country(), sector, null, false));
    }

    /** Adds what a title tells of an actor made here. */
    void describe(String id, @Nullable String country, @Nullable Sector sector) {
        made.computeIfPresent(
                id,
                (key, actor) -> new Actor(
                        id,
                        actor.kind(),
                        actor.name(),
                        actor.names(),
                        actor.country() == null ? country : actor.country(),
                        actor.sector() == null ? sector : actor.sector(),
                        null,
                        actor.provisional()));
    }

    /** Whether a provisional person of this surname was named. */
    boolean knowsSurname(String key) {
        return bySurname.containsKey(key);
    }
}
