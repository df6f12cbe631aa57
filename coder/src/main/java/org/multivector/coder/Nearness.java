package org.multivector.coder;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;

/**
 * How one row fared against one word of a sentence, for those who ask why.
 *
 * @param table short name of the table
 * @param row id of the row
 * @param pattern its pattern
 * @param word the word it was held against
 * @param words the words it matched
 * @param lacking the first thing it asked for and did not find; null when it matched in full
 */
public record Nearness(
        String table,
        String row,
        String pattern,
        Span word,
        List<Span> words,
        @Nullable String lacking) {
    public Nearness {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(word, "word");
        words = List.copyOf(words);
    }
}
