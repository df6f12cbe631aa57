package org.multivector.desk.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Sentence;

/** Takes what a run gives, one article after another, and prints it in one form. Not thread-safe. */
public interface Report extends Closeable {

    /**
     * One article.
     *
     * @param coding what was coded from it
     * @param sentences its sentences in the passages that make claims
     */
    void add(Coding coding, List<Sentence> sentences) throws IOException;

    /** Whether a very long article may come slice by slice, in calls of {@link #add} with the same article. */
    default boolean takesSlices() {
        return false;
    }

    /** What could not be used. */
    void add(Rejected rejected) throws IOException;
}
