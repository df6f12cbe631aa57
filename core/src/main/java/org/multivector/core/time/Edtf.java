package org.multivector.core.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval, as precise as it is known: the part of the Extended Date/Time Format (ISO 8601-2) that news
 * needs. {@code 2022-02-10}, {@code 2022-02}, {@code 197X}, {@code 2014/2015}; an interval may lack an end where it is
 * not known: {@code 2022-02-24/}, {@code /2022-02-10}; {@code ..} is read like nothing.
 *
 * <p>Not a duration, and never more precise than its source.
 *
 * @param from the date, or the start of the interval; null when not known
 * @param to the end of the interval; null when not known, the same as {@code from} for a single date
 * @param interval whether it is written with a slash
 */
public record Edtf(@Nullable PartialDate from, @Nullable PartialDate to, boolean interval) implements Serializable {

    /** @throws IllegalArgumentException for an interval that ends before it starts or has no end at all */
    public Edtf {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a date or interval needs at least one end");
        }
        if (!interval && !Objects.equals(from, to)) {
            throw new IllegalArgumentException("a single date cannot have two ends: " + from + " " + to);
        }
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("the interval ends before it starts: " + from + "/" + to);
        }
    }

    /** A single date. */
    public static Edtf of(PartialDate date) {
        return new Edtf(date, date, false);
    }

    /** A single day. */
    public static Edtf of(LocalDate day) {
        return of(PartialDate.of(PartialDate.Precision.DAY, day));
    }

    /** An interval; at most one end may be null. */
    public static Edtf between(@Nullable PartialDate from, @Nullable PartialDate to) {
        return new Edtf(from, to, true);
    }

    /**
     * Reads the forms shown above.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialDate.parse(text));
        }
        return between(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static @Nullable PartialDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : PartialDate.parse(text);
    }

    /** The first day it can mean; empty when its start is not known. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(from).map(PartialDate::first);
    }

    /** The last day it can mean; empty when its end is not known. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(to).map(PartialDate::last);
    }

    /** Whether {@code day} may lie in it; a missing end excludes nothing. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
    }

    /** The precision of its coarser known end. */
    public PartialDate.Precision precision() {
        PartialDate start = from;
        PartialDate end = to;
        if (start == null) {
            return Objects.requireNonNull(end).precision();
        }
        return end == null || start.precision().compareTo(end.precision()) >= 0 ? start.precision() : end.precision();
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (!interval) {
            return String.valueOf(from);
        }
        return (from == null ? "" : from.toString()) + "/" + (to == null ? "" : to.toString());
    }
}
