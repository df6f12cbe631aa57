package org.multivector.ledger.events.contradiction;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two positions that cannot both be right, and the rule that found them.
 *
 * @param id by the content of both sides' earliest claims; neither the order of reading nor a copy changes it
 * @param kind in what they differ
 * @param rule the rule that found it, such as {@code polarity.fact-denied}
 * @param cluster id of the happening they are about; null where it is none, or two
 * @param one the side that was told first
 * @param other the other
 * @param superseded whether it is one holder who said the one and later the other: he changed his position
 */
public record Contradiction(
        String id, Kind kind, String rule, @Nullable String cluster, Position one, Position other, boolean superseded) {

    /** In what positions differ. */
    public enum Kind {
        /** Whether it happened, or is to. */
        POLARITY,
        /** How many. */
        NUMBER,
        /** On which day. */
        DATE,
        /** Where. */
        PLACE,
        /** Who did it. */
        AGENT,
        /** Why. */
        EXPLANATION,
        /** What a gesture of protocol meant. */
        SIGNAL
    }

    /** @throws NullPointerException if anything but the cluster is null */
    public Contradiction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }

    /** The happening, where it is about one. */
    public Optional<String> happening() {
        return Optional.ofNullable(cluster);
    }
}
