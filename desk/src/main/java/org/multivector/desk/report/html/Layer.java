package org.multivector.desk.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;

/**
 * Something marked over a stretch of text. Layers may nest and cross as they like; {@link Cutter} sorts them out.
 *
 * @param span the stretch
 * @param kind what it marks
 * @param id the address of its first piece in the page; null when nothing points to it
 * @param attributes names and values in turn, as {@link Html#open} takes them; {@code class} first
 */
record Layer(Span span, Kind kind, @Nullable String id, List<String> attributes) {
    /** Outer before inner: by start, then the longer first, then by kind. */
    static final Comparator<Layer> ORDER = Comparator.comparingInt(
                    (Layer layer) -> layer.span().start())
            .thenComparing(
                    Comparator.comparingInt((Layer layer) -> layer.span().end()).reversed())
            .thenComparing(Layer::kind);

    /** What is marked; where two cover the same stretch, the earlier of these lies outside. */
    enum Kind {
        /** What somebody says. */
        SAYING("span"),
        /** The words of something foretold, supposed, or explained. */
        EXTENT("span"),
        /** Who says it. */
        SOURCE("span"),
        /** The word that shows that it is said. */
        CUE("span"),
        /** The word of a claim; the only one that can be pressed. */
        ANCHOR("a"),
        /** A time expression. */
        TIME("span"),
        /** A party. */
        ACTOR("span");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        /** The element that draws it. */
        String tag() {
            return tag;
        }

        /** Whether the keyboard stops at it. */
        boolean isReached() {
            return this == ANCHOR || this == TIME || this == ACTOR;
        }
    }

    Layer {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        attributes = List.copyOf(attributes);
    }
}
