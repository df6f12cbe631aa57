package org.multivector.press.internal.intake;

import java.util.Optional;
import org.multivector.press.internal.feed.Feed;
import org.multivector.press.internal.feed.FeedItem;
import org.multivector.press.internal.feed.FeedReader;
import org.multivector.press.internal.feed.ItemPage;
import org.multivector.press.internal.feed.Listing;
import org.multivector.press.internal.words.Words;

/** From the file of a feed to items, one for each item of the feed. Immutable. */
final class FeedIntake {
    private final Words words;
    private final FeedReader reader;

    FeedIntake(Words words) {
        this.words = words;
        this.reader = new FeedReader(words);
    }

    /** Reads one file; what gives no item is rejected. */
    void read(Place place, byte[] bytes, Findings findings) {
        Listing listing;
        try {
            listing = reader.read(bytes, null);
        } catch (IllegalArgumentException e) {
            findings.reject(place, String.valueOf(e.getMessage()));
            return;
        }
        if (listing instanceof Feed feed) {
            items(place, feed, findings);
            feed.losses().forEach(loss -> findings.reject(place, loss));
        } else {
            findings.reject(place, "a list of addresses, not of articles; use \"watch\" to have its pages fetched");
        }
    }

    private void items(Place place, Feed feed, Findings findings) {
        if (feed.items().isEmpty() && feed.losses().isEmpty()) {
            findings.reject(place, "a feed without items");
        }
        int number = 0;
        for (FeedItem one : feed.items()) {
            number++;
            String where = place.where() + ": item " + number;
            Optional<ItemPage> page = ItemPage.of(feed, one, words);
            if (page.isEmpty()) {
                findings.reject(where, "an item of a feed with neither title nor text");
            } else {
                String id = page.get().id().isEmpty()
                        ? place.id() + ":" + number
                        : page.get().id();
                findings.item(
                        new Place(where, place.path(), id),
                        true,
                        page.get().html(),
                        page.get().declared(),
                        null);
            }
        }
    }
}
