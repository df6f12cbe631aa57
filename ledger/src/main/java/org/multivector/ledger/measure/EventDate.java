package org.multivector.ledger.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.core.time.Edtf;

/**
 * The days on which something may have happened, each as likely as the next. Not a duration: a happening of "May 2021"
 * took place on one of its 31 days, unknown which.
 *
 * @param first the first day
 * @param last the last day, inclusive; the same as {@code first} where the day is known
 */
public record EventDate(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public EventDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected a last day not before the first, got " + first + "/" + last);
        }
    }

    /** A known day. */
    public static EventDate of(LocalDate day) {
        return new EventDate(day, day);
    }

    /**
     * The days that an EDTF value can mean. An interval without an end is closed by the day it was reported.
     *
     * @param value a date or an interval
     * @param reported the date of the report
     * @return empty where the start is not known, or lies after the report while the end is open
     */
    public static Optional<EventDate> from(Edtf value, LocalDate reported) {
        LocalDate last = value.latest().orElse(reported);
        return value.earliest().filter(first -> !last.isBefore(first)).map(first -> new EventDate(first, last));
    }

    /** The number of days, 1 or more. */
    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /**
     * The part up to a day: what was reported as having happened on {@code day} did not happen later.
     *
     * @return this date where it starts after that day
     */
    public EventDate notAfter(LocalDate day) {
        return first.isAfter(day) || !last.isAfter(day) ? this : new EventDate(first, day);
    }
}
