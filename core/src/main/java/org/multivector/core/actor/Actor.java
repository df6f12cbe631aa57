package org.multivector.core.actor;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Sector;

/**
 * A party of the international system.
 *
 * @param id stable id, such as {@code KAZ} or {@code tokayev}; provisional actors have ids that start with {@code ?}
 * @param kind what sort of party
 * @param name the usual name in English
 * @param names other names, dated; may be empty
 * @param country ISO 3166-1 alpha-3, KOS, or IGO UNO NGO MNC IMG; null when unknown
 * @param sector part of society; null when unknown or when it is a state
 * @param wikidata Wikidata id such as {@code Q232}; null when unknown
 * @param provisional whether it was made from a text rather than taken from a table
 */
public record Actor(
        String id,
        ActorKind kind,
        String name,
        List<ActorName> names,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String wikidata,
        boolean provisional)
        implements Serializable {

    /** @throws NullPointerException if id, kind, name or names is null */
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
    }
}
