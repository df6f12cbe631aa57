package org.multivector.ledger.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words words that must all be there, {@code "phrases"}, {@code -without}, {@code start*}; empty for everything
 * @param filters for a facet the values of which one must be there; a facet that is not named filters nothing
 * @param from the first day of publication; null for no bound
 * @param to the last day of publication; null for no bound
 * @param order what comes first
 */
public record Question(
        String words,
        Map<Facet, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order) {

    /** What entries are filtered and counted by. */
    public enum Facet {
        KIND,
        LANGUAGE,
        ARTICLE,
        OUTLET,
        ACTOR,
        TYPE,
        STATUS;

        String field() {
            return "facet." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What comes first. */
    public enum Order {
        BEST,
        NEWEST
    }

    /** Copies the filters. */
    public Question {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        filters = Collections.unmodifiableMap(copy);
    }

    /** These words anywhere, the best first. */
    public static Question of(String words) {
        return new Question(words, Map.of(), null, null, Order.BEST);
    }

    /** The same, and one of these values in a facet. */
    public Question with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        more.put(facet, values);
        return new Question(words, more, from, to, order);
    }

    /** The same, published from one day to another, both included; null for no bound. */
    public Question between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Question(words, filters, first, last, order);
    }

    /** The same, the newest first. */
    public Question newestFirst() {
        return new Question(words, filters, from, to, Order.NEWEST);
    }
}
