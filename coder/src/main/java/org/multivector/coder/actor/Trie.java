package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of keys with values, for the longest match in a text. Filled once, then only read; reading is thread-safe.
 *
 * @param <V> what a sequence stands for; one sequence may stand for several things
 */
final class Trie<V> {
    private final Map<String, Trie<V>> next = new HashMap<>(2);
    private List<V> values = List.of();

    /** Adds a value for a sequence; an empty sequence is ignored. */
    void add(List<String> keys, V value) {
        Trie<V> at = this;
        for (String key : keys) {
            at = at.next.computeIfAbsent(key, k -> new Trie<>());
        }
        if (at != this && !at.values.contains(value)) {
            List<V> more = new ArrayList<>(at.values);
            more.add(value);
            at.values = more;
        }
    }

    /** The node one key further; null when no sequence goes on so. */
    @Nullable
    Trie<V> step(String key) {
        return next.get(key);
    }

    /** What the sequence that ends here stands for. */
    List<V> values() {
        return values;
    }
}
