package org.multivector.press.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;

/**
 * What is said of a page outside its text: by metadata in the page, or by the record it came in.
 *
 * @param header title, authors, outlet, dates, language and origin so declared
 * @param url the page's address
 * @param siteTitle the title as the browser shows it, with the site's name in it
 */
public record Declared(
        Header header, @Nullable String url, @Nullable String siteTitle) {
    /** Nothing declared. */
    public static final Declared NONE = new Declared(Header.NONE, null, null);

    /** The same, where this says nothing, as {@code other} has it. */
    public Declared or(Declared other) {
        Header mine = header;
        Header theirs = other.header;
        List<String> bylines = mine.bylines().isEmpty() ? theirs.bylines() : mine.bylines();
        Header merged = new Header(
                mine.title() != null ? mine.title() : theirs.title(),
                bylines,
                mine.outlet() != null ? mine.outlet() : theirs.outlet(),
                mine.published() != null ? mine.published() : theirs.published(),
                mine.modified() != null ? mine.modified() : theirs.modified(),
                mine.language() != null ? mine.language() : theirs.language(),
                mine.origin().isEmpty() ? theirs.origin() : mine.origin());
        return new Declared(merged, url != null ? url : other.url, siteTitle != null ? siteTitle : other.siteTitle);
    }
}
