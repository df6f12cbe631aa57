package org.multivector.core;

import java.io.Serializable;
import java.util.Objects;

/**
 * One item that a stage could not use, and why. A value, not an exception: the rest of the work goes on and nothing is lost silently.
 *
 * @param stage name of the module that rejected it, such as {@code press}
 * @param where the file, article or stretch, precise enough to find it
 * @param reason what was expected, what came instead, and the way out; one sentence for a person
 */
public record Rejected(String stage, String where, String reason) implements Serializable {

    /** @throws NullPointerException if anything is null */
    public Rejected {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(reason, "reason");
    }

    /** The three parts as one line: {@code press: a.txt: the file is empty}. */
    @Override
    public String toString() {
        return stage + ": " + where + ": " + reason;
    }
}
