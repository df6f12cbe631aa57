package org.multivector.coder;

import java.util.Objects;

/**
 * The example of one row of a table, and what the row must yield on it.
 *
 * @param table short name of the table
 * @param row id of the row
 * @param where {@code file:line:column} of the expectation
 * @param sentence the example
 * @param yields what it must yield, in the table's own notation
 */
public record Example(String table, String row, String where, String sentence, String yields) {
    public Example {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(yields, "yields");
    }
}
