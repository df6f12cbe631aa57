package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.NameEntry.Kind;

/** All names that may stand in a text of one language, for the longest match. Immutable and thread-safe. */
final class NameIndex {
    private final Trie<NameEntry> shared;
    private final Trie<NameEntry> own = new Trie<>();
    private final String language;

    /**
     * A stretch of keys that is a name.
     *
     * @param from index of the first key
     * @param to index after the last
     * @param entries what it may name
     */
    record Hit(int from, int to, List<NameEntry> entries) {}

    private NameIndex(Trie<NameEntry> shared, String language) {
        this.shared = shared;
        this.language = language;
    }

    /**
     * The names of a book as a text in {@code language} may have them: proper names of all languages, adjectives and
     * inhabitants of this one alone, because in another language they are other words.
     */
    static NameIndex of(ActorBook book, String language) {
        NameIndex index = new NameIndex(book.properNames(), language);
        for (NameEntry entry : book.names()) {
            boolean word = entry.kind() == Kind.ADJECTIVE || entry.kind() == Kind.PEOPLE;
            if (word && entry.language().equals(language)) {
                index.own.add(Folding.keys(entry.name().words()), entry);
            }
        }
        return index;
    }

    String language() {
        return language;
    }

    /** What a whole proper name may name; none when it stands in no table. */
    List<NameEntry> exact(String name) {
        Trie<NameEntry> at = shared;
        for (String key : Folding.keys(name)) {
            at = at == null ? null : at.step(key);
        }
        return at == null ? List.of() : at.values();
    }

    /** The longest names, left to right, without overlap. */
    List<Hit> find(Keys keys) {
        List<Hit> out = new ArrayList<>();
        int at = 0;
        while (at < keys.size()) {
            Hit hit = longest(keys, at);
            if (hit != null) {
                out.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return out;
    }

    private @Nullable Hit longest(Keys keys, int from) {
        Hit name = longest(keys, from, from, shared);
        Hit word = longest(keys, from, from, own);
        if (name == null || word == null) {
            return name == null ? word : name;
        }
        if (name.to() != word.to()) {
            return name.to() > word.to() ? name : word;
        }
        List<NameEntry> both = new ArrayList<>(name.entries());
        both.addAll(word.entries());
        return new Hit(from, name.to(), both);
    }

    private @Nullable Hit longest(Keys keys, int from, int at, Trie<NameEntry> node) {
        if (at < keys.size()) {
            for (String key : keys.at(at)) {
                Trie<NameEntry> next = node.step(key);
                Hit hit = next == null ? null : longest(keys, from, at + 1, next);
                if (hit != null) {
                    return hit;
                }
            }
        }
        List<NameEntry> fitting = node.values().isEmpty()
                ? List.of()
                : node.values().stream()
                        .filter(entry -> hasCapitals(entry, keys, from))
                        .toList();
        return fitting.isEmpty() ? null : new Hit(from, at, fitting);
    }

    private static boolean hasCapitals(NameEntry entry, Keys keys, int from) {
        for (int i = 0; i < entry.upper().size(); i++) {
            if (entry.upper().get(i) && !keys.isUpper(from + i)) {
                return false;
            }
        }
        boolean abbreviation = entry.name().words().length() > 1
                && entry.name().words().chars().noneMatch(Character::isLowerCase);
        if (entry.name().exact() || abbreviation) {
            return keys.formOf(from, from + entry.upper().size())
                    .equals(entry.name().words());
        }
        return true;
    }
}
