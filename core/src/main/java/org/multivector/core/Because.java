package org.multivector.core;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.multivector.core.text.Span;

/**
 * Why something was coded as it was: the row of the table that decided, and the words it saw.
 *
 * <p>Made when the value is coded, never reconstructed. Immutable.
 *
 * @param table name of the table without its language folder, such as {@code events}
 * @param row id of the row in that table
 * @param words the stretches of the article that the row matched, in order; empty when the row matched by absence
 */
public record Because(String table, String row, List<Span> words) implements Serializable {

    /** @throws NullPointerException if anything is null */
    public Because {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        words = List.copyOf(words);
    }

    /** A reason with one stretch of words. */
    public static Because of(String table, String row, Span words) {
        return new Because(table, row, List.of(words));
    }
}
