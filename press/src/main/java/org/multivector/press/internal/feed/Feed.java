package org.multivector.press.internal.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed: what an outlet has published lately.
 *
 * @param kind its family of formats
 * @param title its title, without markup
 * @param url address of the site it belongs to
 * @param language BCP 47 tag, as declared
 * @param every how long it asks to be left alone, if it does
 * @param items its items, in the feed's order
 * @param losses what was lost
 */
public record Feed(
        Kind kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable Duration every,
        List<FeedItem> items,
        List<String> losses)
        implements Listing {
    /** Takes copies of the lists. */
    public Feed {
        items = List.copyOf(items);
        losses = List.copyOf(losses);
    }

    /** The families of formats. */
    public enum Kind {
        /** RSS 0.91 to 2.0. */
        RSS,
        /** RSS 0.90 and 1.0. */
        RDF,
        /** Atom 0.3 and 1.0. */
        ATOM,
        /** JSON Feed 1 and 1.1. */
        JSON
    }
}
