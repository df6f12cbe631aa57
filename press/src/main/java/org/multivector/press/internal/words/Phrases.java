package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or more words, each with a value, found in a list of tokens: a tree of words, so that the number of
 * phrases does not matter. Filled once, then read by any thread.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private final Node<V> root = new Node<>();
    /** Phrases of one word, and the first two words of the others. */
    private final Sieve beginnings = new Sieve();

    /** A phrase found: {@code length} tokens long. */
    public record Found<V>(V value, int length) {}

    /** Where phrases that begin alike part; {@code ending} are those that end here. */
    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private List<Found<V>> ending = List.of();
    }

    /**
     * Adds a phrase; its words are folded here. The same phrase with the same value counts once.
     *
     * @throws IllegalArgumentException if it has no word
     */
    public void add(String phrase, V value) {
        List<Token> words = Token.of(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs at least one word, got \"" + phrase + "\"");
        }
        if (words.size() == 1) {
            beginnings.add(words.get(0).folded());
        } else {
            beginnings.add(words.get(0).folded(), words.get(1).folded());
        }
        Node<V> node = root;
        for (Token word : words) {
            node = node.next.computeIfAbsent(word.folded(), none -> new Node<>());
        }
        Found<V> found = new Found<>(value, words.size());
        if (!node.ending.contains(found)) {
            List<Found<V>> all = new ArrayList<>(node.ending);
            all.add(found);
            node.ending = List.copyOf(all);
        }
    }

    /** The phrases that start at this token, longest first. */
    public List<Found<V>> at(List<Token> tokens, int index) {
        List<Found<V>> found = List.of();
        if (!mayBegin(tokens, index)) {
            return found;
        }
        Node<V> node = root;
        for (int i = index; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            found = together(node.ending, found);
        }
        return found;
    }

    private boolean mayBegin(List<Token> tokens, int index) {
        String word = tokens.get(index).folded();
        return beginnings.mayHave(word)
                || (index + 1 < tokens.size()
                        && beginnings.mayHave(word, tokens.get(index + 1).folded()));
    }

    private static <V> List<Found<V>> together(List<Found<V>> longer, List<Found<V>> shorter) {
        if (longer.isEmpty() || shorter.isEmpty()) {
            return longer.isEmpty() ? shorter : longer;
        }
        List<Found<V>> both = new ArrayList<>(longer);
        both.addAll(shorter);
        return both;
    }
}
