package org.multivector.press.internal.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Published;

/**
 * One item of a feed. Only what the item says; nothing is taken over from the feed.
 *
 * @param id its lasting id, which need not be an address
 * @param url address of its page
 * @param title its headline, without markup
 * @param published when it was published
 * @param modified when it was changed
 * @param authors their names as written, without addresses
 * @param summary its summary, with tags; null if there is none
 * @param content its text, with tags; null if the feed gives only a summary
 * @param language BCP 47 tag, as declared
 * @param categories as written
 * @param origin from where it was taken, if it says so
 * @param enclosures files that belong to it
 */
public record FeedItem(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable Published published,
        @Nullable Published modified,
        List<String> authors,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String language,
        List<String> categories,
        @Nullable Origin origin,
        List<Enclosure> enclosures) {
    /** Takes copies of the lists. */
    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /**
     * A file that belongs to an item.
     *
     * @param url its address
     * @param type its media type, if given
     */
    public record Enclosure(String url, @Nullable String type) {}

    /** The fullest text there is, with tags; null if the item has neither text nor summary. */
    public @Nullable String body() {
        if (content == null || summary == null) {
            return content == null ? summary : content;
        }
        return summary.length() > content.length() ? summary : content;
    }
}
