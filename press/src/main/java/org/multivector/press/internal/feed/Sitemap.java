package org.multivector.press.internal.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;

/**
 * A sitemap: addresses of pages, or of further sitemaps.
 *
 * @param isIndex whether its entries are sitemaps
 * @param entries its entries, in order
 * @param losses what was lost
 */
public record Sitemap(boolean isIndex, List<Entry> entries, List<String> losses) implements Listing {
    /** Takes copies of the lists. */
    public Sitemap {
        entries = List.copyOf(entries);
        losses = List.copyOf(losses);
    }

    /**
     * One address.
     *
     * @param url the address
     * @param modified when the page was changed, if said
     * @param news what the news extension says of it, if it stands there
     */
    public record Entry(
            String url,
            @Nullable Published modified,
            @Nullable News news) {
        /** The date of publication, else of change; null if neither is said. */
        public @Nullable Published date() {
            return news != null && news.published != null ? news.published : modified;
        }
    }

    /**
     * What a news sitemap says of a page.
     *
     * @param outlet name of the publication
     * @param language BCP 47 tag
     * @param published when the page was published
     * @param title its headline
     */
    public record News(
            @Nullable String outlet,
            @Nullable String language,
            @Nullable Published published,
            @Nullable String title) {}
}
