package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more words, each with a value, found in a list of tokens. Filled once, then read by any thread.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    /** A phrase found: {@code length} tokens long. */
    public record Found<V>(V value, int length) {}

    private record Entry<V>(List<String> words, V value) {}

    /**
     * Adds a phrase; its words are folded here.
     *
     * @throws IllegalArgumentException if it has no word
     */
    public void add(String phrase, V value) {
        List<String> words = Token.of(phrase).stream().map(Token::folded).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs at least one word, got \"" + phrase + "\"");
        }
        List<Entry<V>> entries = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** The phrases that start at this token, longest first. */
    public List<Found<V>> at(List<Token> tokens, int index) {
        List<Entry<V>> entries = byFirst.get(tokens.get(index).folded());
        if (entries == null) {
            return List.of();
        }
        List<Found<V>> found = List.of();
        for (Entry<V> entry : entries) {
            if (matches(entry.words, tokens, index)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Found<>(entry.value, entry.words.size()));
            }
        }
        return found;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.get(index + i).folded())) {
                return false;
            }
        }
        return true;
    }
}
