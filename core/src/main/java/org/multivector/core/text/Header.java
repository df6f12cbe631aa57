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
 * @param section the outlet's rubric that it stands under, as printed
 * @param published when it was published
 * @param modified when it was last changed
 * @param language BCP 47 tag of the body
 * @param access whether the page says that all may read it
 * @param origin the way the text came, nearest hop first; empty when the page is the original
 */
public record Header(
        @Nullable String title,
        List<String> bylines,
        @Nullable String outlet,
        @Nullable String section,
        @Nullable Published published,
        @Nullable Published modified,
        @Nullable String language,
        @Nullable Access access,
        List<Origin> origin)
        implements Serializable {

    /** Nothing known. */
    public static final Header NONE = new Header(null, List.of(), null, null, null, null, null, null, List.of());

    /** @throws NullPointerException if a list or an element of it is null */
    public Header {
        bylines = List.copyOf(bylines);
        origin = List.copyOf(origin);
    }

    /** The same, where this says nothing, as {@code other} has it. */
    public Header or(Header other) {
        return new Header(
                first(title, other.title),
                bylines.isEmpty() ? other.bylines : bylines,
                first(outlet, other.outlet),
                first(section, other.section),
                first(published, other.published),
                first(modified, other.modified),
                first(language, other.language),
                first(access, other.access),
                origin.isEmpty() ? other.origin : origin);
    }

    private static <T> @Nullable T first(@Nullable T mine, @Nullable T theirs) {
        return mine != null ? mine : theirs;
    }

    /** The same with another title. */
    public Header withTitle(@Nullable String newTitle) {
        return new Header(newTitle, bylines, outlet, section, published, modified, language, access, origin);
    }

    /** The same with other authors. */
    public Header withBylines(List<String> newBylines) {
        return new Header(title, newBylines, outlet, section, published, modified, language, access, origin);
    }

    /** The same with another outlet. */
    public Header withOutlet(@Nullable String newOutlet) {
        return new Header(title, bylines, newOutlet, section, published, modified, language, access, origin);
    }

    /** The same with another section. */
    public Header withSection(@Nullable String newSection) {
        return new Header(title, bylines, outlet, newSection, published, modified, language, access, origin);
    }

    /** The same with another publication date. */
    public Header withPublished(@Nullable Published newPublished) {
        return new Header(title, bylines, outlet, section, newPublished, modified, language, access, origin);
    }

    /** The same with another date of change. */
    public Header withModified(@Nullable Published newModified) {
        return new Header(title, bylines, outlet, section, published, newModified, language, access, origin);
    }

    /** The same with another language. */
    public Header withLanguage(@Nullable String newLanguage) {
        return new Header(title, bylines, outlet, section, published, modified, newLanguage, access, origin);
    }

    /** The same with another access. */
    public Header withAccess(@Nullable Access newAccess) {
        return new Header(title, bylines, outlet, section, published, modified, language, newAccess, origin);
    }

    /** The same with another origin chain. */
    public Header withOrigin(List<Origin> newOrigin) {
        return new Header(title, bylines, outlet, section, published, modified, language, access, newOrigin);
    }
}
