package org.multivector.core.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Because;
import org.multivector.core.text.Span;

/**
 * Words put into somebody's mouth: who, by what cue, and what. Chained by {@code parent} for quotes in quotes.
 *
 * @param id unique within its article
 * @param parent id of the attribution it lies in; null at the top
 * @param source the words that name who says so; empty when nobody is named
 * @param cue the words that show it ("said", "according to"); may be empty, as in an interview
 * @param content what is said
 * @param actor id of the source; null when he is only described
 * @param mode direct, indirect or both
 * @param because the row that decided
 */
public record Attribution(
        String id,
        @Nullable String parent,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable String actor,
        Mode mode,
        Because because)
        implements Serializable {

    /** Whose words the content is in. */
    public enum Mode {
        /** The source's own, in quotation marks or as a turn of an interview. */
        DIRECT,
        /** The reporter's. */
        INDIRECT,
        /** The reporter's with quoted parts. */
        MIXED;

        /** The name in records: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if there is no content */
    public Attribution {
        Objects.requireNonNull(id, "id");
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(because, "because");
        if (content.isEmpty()) {
            throw new IllegalArgumentException(id + ": an attribution needs content");
        }
    }
}
