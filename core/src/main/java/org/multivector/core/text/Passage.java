package org.multivector.core.text;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text with its kind and language. The passages of an article cover its text in order
 * without overlap.
 *
 * @param span the stretch
 * @param language BCP 47 tag such as {@code en}; null where no language could be told
 * @param kind what the stretch is
 */
public record Passage(Span span, @Nullable String language, PassageKind kind) implements Serializable {

    /** @throws NullPointerException if span or kind is null */
    public Passage {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
