package org.multivector.press.internal.intake;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

    /**
     * Reads one file.
     *
     * @param place where it lies: as it is named in messages, and its path; its id is taken for items that have none
     * @param bytes the file
     * @param items gets each item of the feed; their ids need not be unique
     * @param rejected gets place and reason of what gives none
     */
    void read(Item place, byte[] bytes, Consumer<Item> items, BiConsumer<String, String> rejected) {
        Listing listing;
        try {
            listing = reader.read(bytes, null);
        } catch (IllegalArgumentException e) {
            rejected.accept(place.where(), String.valueOf(e.getMessage()));
            return;
        }
        if (listing instanceof Feed feed) {
            items(place, feed, items, rejected);
            feed.losses().forEach(loss -> rejected.accept(place.where(), loss));
        } else {
            rejected.accept(
                    place.where(), "a list of addresses, not of articles; use \"watch\" to have its pages fetched");
        }
    }

    private void items(Item place, Feed feed, Consumer<Item> items, BiConsumer<String, String> rejected) {
        if (feed.items().isEmpty() && feed.losses().isEmpty()) {
            rejected.accept(place.where(), "a feed without items");
        }
        int number = 0;
        for (FeedItem one : feed.items()) {
            number++;
            String where = place.where() + ": item " + number;
            Optional<ItemPage> page = ItemPage.of(feed, one, words);
            if (page.isEmpty()) {
                rejected.accept(where, "an item of a feed with neither title nor text");
            } else {
                String id = page.get().id().isEmpty()
                        ? place.id() + ":" + number
                        : page.get().id();
                items.accept(new Item(
                        id,
                        place.path(),
                        where,
                        true,
                        page.get().html(),
                        page.get().declared()));
            }
        }
    }
}
