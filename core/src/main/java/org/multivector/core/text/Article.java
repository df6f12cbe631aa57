package org.multivector.core.text;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of the press: its text as it was found, what the page says about itself, and what each stretch of the text is.
 *
 * <p>{@code text} is never cleaned: boilerplate is marked by passages, not deleted. Immutable.
 *
 * @param id unique within a run: the input's own id, else the file's name, made unique
 * @param path where it was read from, if from a file
 * @param url its address, if known
 * @param header what the page says about itself
 * @param text the page's text, exactly as decoded
 * @param passages the parts of {@code text}, in order, without overlap; together they cover it
 * @param family id of the article read first of those that are one source with this one; absent where this one stands
 *     alone, where it is that first article, and where nobody has looked
 */
public record Article(
        String id,
        @Nullable String path,
        @Nullable String url,
        Header header,
        String text,
        List<Passage> passages,
        @Nullable String family)
        implements Serializable {

    /** @throws IllegalArgumentException if the passages overlap, go backwards, leave a gap or leave the text */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(text, "text");
        passages = List.copyOf(passages);
        checkCover(id, text.length(), passages);
    }

    /**
     * A page of which nobody has looked whether it is a copy.
     *
     * @throws IllegalArgumentException if the passages overlap, go backwards, leave a gap or leave the text
     */
    public Article(
            String id,
            @Nullable String path,
            @Nullable String url,
            Header header,
            String text,
            List<Passage> passages) {
        this(id, path, url, header, text, passages, null);
    }

    private static void checkCover(String id, int length, List<Passage> passages) {
        int at = 0;
        for (Passage passage : passages) {
            if (passage.span().start() != at) {
                throw new IllegalArgumentException(
                        id + ": a passage should start at " + at + ", got " + passage.span());
            }
            at = passage.span().end();
        }
        if (at != length && !passages.isEmpty()) {
            throw new IllegalArgumentException(id + ": the passages end at " + at + ", the text at " + length);
        }
    }

    /** An article that is all body, as tests and single sentences need it. */
    public static Article of(String id, String text, String language) {
        List<Passage> passages = text.isEmpty()
                ? List.of()
                : List.of(new Passage(Span.of(0, text.length()), language, PassageKind.BODY));
        return new Article(id, null, null, Header.NONE.withLanguage(language), text, passages);
    }

    /** The same with another header. */
    public Article withHeader(Header newHeader) {
        return new Article(id, path, url, newHeader, text, passages, family);
    }

    /** The same with another family. */
    public Article withFamily(@Nullable String newFamily) {
        return new Article(id, path, url, header, text, passages, newFamily);
    }

    /**
     * The words of a stretch, with their place.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public Phrase phrase(Span span) {
        return Phrase.of(span, text);
    }
}
