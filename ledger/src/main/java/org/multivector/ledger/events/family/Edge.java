package org.multivector.ledger.events.family;

import java.util.Comparator;
import java.util.Objects;

/**
 * Why two articles are one source. It has no direction: the smaller id comes first.
 *
 * @param one id of the one
 * @param other id of the other
 * @param kind by what it was found
 * @param reason for a person, such as {@code both by Anna Petrova, on e-1f00ab3c9d21}
 */
public record Edge(String one, String other, Kind kind, String reason) implements Comparable<Edge> {
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::kind)
            .thenComparing(Edge::one)
            .thenComparing(Edge::other)
            .thenComparing(Edge::reason);

    /** By what an edge is found, the surest first. */
    public enum Kind {
        /** A person joined them. */
        DECISION,
        /** The press stage found their texts to be one, or one to be cut from the other. */
        COPY,
        /** One says that it has the text of the other, or both have it from a third. */
        DECLARED,
        /** One author wrote both on one event. */
        AUTHOR
    }

    /** @throws IllegalArgumentException if both are one article, or not in order: use {@link #between} */
    public Edge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "expected two ids of articles, the smaller first, got " + one + " and " + other);
        }
    }

    /** An edge between two articles in whatever order. */
    public static Edge between(String a, String b, Kind kind, String reason) {
        return a.compareTo(b) < 0 ? new Edge(a, b, kind, reason) : new Edge(b, a, kind, reason);
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
