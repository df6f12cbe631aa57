package org.multivector.ledger.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.multivector.core.text.Span;

/**
 * What was found.
 *
 * @param total how many entries there are in all
 * @param hits those asked for, in the order of the question
 * @param counts for each facet how many of all the entries found have each value; the most frequent values alone
 */
public record Answer(long total, List<Hit> hits, Map<Question.Facet, SortedMap<String, Long>> counts) {
    /** Copies. */
    public Answer {
        hits = List.copyOf(hits);
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * One entry found.
     *
     * @param id its id
     * @param kind what it is
     * @param title its title
     * @param excerpt a stretch of its text around the words found
     * @param marks where in the excerpt these words stand, in UTF-16 units, in order
     */
    public record Hit(String id, Entry.Kind kind, String title, String excerpt, List<Span> marks) {
        /** Copies the marks. */
        public Hit {
            marks = List.copyOf(marks);
        }
    }
}
