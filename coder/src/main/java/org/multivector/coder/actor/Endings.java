package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * The endings that names take in a language, from its table {@code endings}: columns {@code id becomes}, an ending and
 * what may stand in its place in the dictionary form. Immutable and thread-safe.
 */
final class Endings {
    private static final int SHORTEST_STEM = 3;

    private final List<Ending> endings = new ArrayList<>();

    private record Ending(String ending, List<String> becomes) {}

    static Endings of(Table table) {
        Endings out = new Endings();
        for (Row row : table.rows()) {
            List<String> becomes = row.list("becomes");
            out.endings.add(new Ending(row.id(), becomes.isEmpty() ? List.of("") : becomes));
        }
        return out;
    }

    /**
     * The forms under which a word may stand in the index, itself first, no form twice.
     *
     * @param key the word's key
     * @param lemma the key of its lemma
     * @param stem the key of what stands before an apostrophe; empty when there is none
     */
    List<String> alternatives(String key, String lemma, String stem) {
        if (endings.isEmpty() && stem.isEmpty()) {
            return lemma.equals(key) ? List.of(key) : List.of(key, lemma);
        }
        Set<String> out = new LinkedHashSet<>();
        out.add(key);
        out.add(lemma);
        if (!stem.isEmpty()) {
            out.add(stem);
        }
        for (Ending one : endings) {
            if (key.endsWith(one.ending()) && key.length() - one.ending().length() >= SHORTEST_STEM) {
                String rest = key.substring(0, key.length() - one.ending().length());
                one.becomes().forEach(with -> out.add(rest + with));
            }
        }
        return List.copyOf(out);
    }
}
