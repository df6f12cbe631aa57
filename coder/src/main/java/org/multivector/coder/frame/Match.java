package org.multivector.coder.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of holding one pattern against one predicate.
 *
 * @param pattern the pattern
 * @param head id of the predicate
 * @param roles fillers of each slot by letter, as ids of their head words, in the order found
 * @param words ids of the words that the pattern names: head, particle, lexical parts; in no order
 * @param clause id of the word that fills {@code *}; 0 when there is none
 * @param score how specific it is; the highest of a predicate wins
 * @param lacking what was asked for and not found; null when everything was
 */
public record Match(
        Pattern pattern,
        int head,
        Map<String, List<Integer>> roles,
        List<Integer> words,
        int clause,
        int score,
        @org.jspecify.annotations.Nullable String lacking) {

    public Match {
        roles = Map.copyOf(roles);
        words = List.copyOf(words);
    }

    /** Whether nothing is lacking. */
    public boolean isFull() {
        return lacking == null;
    }

    /** What is lacking, for {@code explain}; empty when nothing is. */
    public Optional<String> lack() {
        return Optional.ofNullable(lacking);
    }

    /** Fillers of a role; empty when it has none. */
    public List<Integer> role(String letter) {
        return roles.getOrDefault(letter, List.of());
    }
}
