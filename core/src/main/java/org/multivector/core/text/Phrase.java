package org.multivector.core.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of the article together with their place. {@code text} always equals that stretch of the article.
 *
 * @param span where the words stand
 * @param text the words themselves, exactly as printed
 */
public record Phrase(Span span, String text) implements Serializable {

    /** @throws IllegalArgumentException if the text is not as long as the span */
    public Phrase {
        Objects.requireNonNull(span, "span");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("the words \"" + text + "\" do not fill " + span);
        }
    }

    /**
     * The words that {@code span} covers in {@code article}.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public static Phrase of(Span span, CharSequence article) {
        return new Phrase(span, span.in(article));
    }
}
