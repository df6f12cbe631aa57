package org.multivector.ledger.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a query, one after another. */
public interface RowSink {
    /** The names of the columns, once, before the first row. */
    void columns(List<String> names) throws IOException;

    /**
     * One row.
     *
     * @param values as many as columns: texts, numbers, truth values, days, lists of texts; null where nothing is known
     */
    void row(List<@Nullable Object> values) throws IOException;

    /** The end, once. */
    default void end() throws IOException {}
}
