package org.multivector.press.internal.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.packed.Label;
import org.multivector.press.internal.page.Declared;

/** What a walk finds: items with unique ids, things that give none and why, and what was passed over, counted. */
final class Findings {
    /** Names from outside are not counted one by one without end. */
    private static final int MOST_KINDS = 500;

    private final Consumer<Item> items;
    private final BiConsumer<String, String> rejected;
    private final SortedMap<String, Integer> passedOver = new TreeMap<>();
    private final Ids ids = new Ids();
    private long count;

    Findings(Consumer<Item> items, BiConsumer<String, String> rejected) {
        this.items = items;
        this.rejected = rejected;
    }

    /** Gives an item; its id is that of its place. */
    void item(Place place, boolean isHtml, String content, Declared declared, @Nullable String note) {
        count++;
        String name = place.id();
        String id = ids.unique(name);
        items.accept(new Item(id, name, place.path(), place.where(), isHtml, content, declared, note));
    }

    void reject(Place place, String reason) {
        reject(place.where(), reason);
    }

    void reject(String where, String reason) {
        count++;
        rejected.accept(Label.clean(where), Label.clean(reason));
    }

    /** Counts what was passed over, by its kind, such as {@code .md}. */
    void passOver(String kind) {
        String shown = Label.clean(kind);
        boolean isNew = passedOver.size() >= MOST_KINDS && !passedOver.containsKey(shown);
        passedOver.merge(isNew ? "of other kinds" : shown, 1, Integer::sum);
    }

    /** How many items and rejections there were. */
    long count() {
        return count;
    }

    SortedMap<String, Integer> passedOver() {
        return Collections.unmodifiableSortedMap(passedOver);
    }
}
