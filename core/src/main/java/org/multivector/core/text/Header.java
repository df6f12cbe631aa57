package org.multivector.core.text;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. Only what the page gives: nothing here is guessed.
 *
 * @param title the headline
 * @param bylines names of the authors, one each, without "by" and titles
 * @param outlet the outlet on whose page the text was found
 * @param published when it was published
 * @param modified when it was last changed
 * @param language BCP 47 tag of the body
 * @param origin the way the text came, nearest hop first; empty when the page is the original
 */
public record Header(
        @Nullable String title,
        List<String> bylines,
        @Nullable String outlet,
        @Nullable Published published,
        @Nullable Published modified,
        @Nullable String language,
        List<Origin> origin)
        implements Serializable {

    /** Nothing known. */
    public static final Header NONE = new Header(null, List.of(), null, null, null, null, List.of());

    /** @throws NullPointerException if a list or an element of it is null */
    public Header {
        bylines = List.copyOf(bylines);
        origin = List.copyOf(origin);
    }

    /** The same with another title. */
    public Header withTitle(@Nullable String newTitle) {
        return new Header(newTitle, bylines, outlet, published, modified, language, origin);
    }

    /** The same with another outlet. */
    public Header withOutlet(@Nullable String newOutlet) {
        return new Header(title, bylines, newOutlet, published, modified, language, origin);
    }

    /** The same with another publication date. */
    public Header withPublished(@Nullable Published newPublished) {
        return new Header(title, bylines, outlet, newPublished, modified, language, origin);
    }

    /** The same with another language. */
    public Header withLanguage(@Nullable String newLanguage) {
        return new Header(title, bylines, outlet, published, modified, newLanguage, origin);
    }

    /** The same with another origin chain. */
    public Header withOrigin(List<Origin> newOrigin) {
        return new Header(title, bylines, outlet, published, modified, language, newOrigin);
    }
}
