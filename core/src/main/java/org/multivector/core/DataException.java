package org.multivector.core;

import java.io.Serial;
import java.util.Objects;

/**
 * Bad data in a file of ours or of the user: a table, a model, a CoNLL-U file. Not for a caller's mistake, which is an
 * {@link IllegalArgumentException}, and not for one bad article of many, which becomes a {@link Rejected}.
 *
 * <p>The message starts with the place, in the form compilers use, so that editors can jump to it:
 * {@code events.tsv:41:3: unknown event type ATTACK; did you mean ASSAULT?}
 */
public final class DataException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String where;

    /**
     * @param where file, file:line or file:line:column; lines and columns from 1
     * @param problem what was expected, what came, and the way out
     */
    public DataException(String where, String problem) {
        super(Objects.requireNonNull(where, "where") + ": " + Objects.requireNonNull(problem, "problem"));
        this.where = where;
    }

    /** The place alone, such as {@code events.tsv:41:3}. */
    public String where() {
        return where;
    }
}
