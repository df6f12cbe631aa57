package org.multivector.press.internal.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes its dates: what its words and its ambiguous numbers are read as.
 *
 * @param language the page's language, a folder of the tables; its words go before those of others
 * @param order which number stands first in 02/03/2023
 */
public record DateHabits(@Nullable String language, Order order) {
    /** Nothing is known of the page. */
    public static final DateHabits NONE = new DateHabits(null, Order.UNKNOWN);

    /** Which of day and month stands first where a date is of numbers and both could be months. */
    public enum Order {
        /** The day: 3/5/2023 is in May. */
        DAY_FIRST,
        /** The month: 5/3/2023 is in May. */
        MONTH_FIRST,
        /** Not known; such a date is not read. */
        UNKNOWN
    }

    /** The same with another order. */
    public DateHabits withOrder(Order newOrder) {
        return new DateHabits(language, newOrder);
    }

    /** The language of a tag such as {@code en-US}, in lower case. */
    static String primary(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
