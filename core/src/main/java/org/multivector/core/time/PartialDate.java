package org.multivector.core.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;

/**
 * A calendar date known to a day, a month, a year or a decade. Not an instant: it has no time of day and no zone.
 *
 * @param precision how much is known
 * @param first the first day it can mean
 */
public record PartialDate(Precision precision, LocalDate first) implements Serializable {

    /** How precisely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        DECADE
    }

    /** @throws IllegalArgumentException if the first day is not the first of its month, year or decade */
    public PartialDate {
        Objects.requireNonNull(precision, "precision");
        LocalDate start = startOf(precision, first);
        if (!start.equals(first)) {
            throw new IllegalArgumentException(first + " does not begin a " + precision);
        }
    }

    /** The date that {@code day} lies in, at this precision. */
    public static PartialDate of(Precision precision, LocalDate day) {
        return new PartialDate(precision, startOf(precision, day));
    }

    private static LocalDate startOf(Precision precision, LocalDate day) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        };
    }

    /**
     * Reads {@code 2022-02-10}, {@code 2022-02}, {@code 2022} or {@code 197X}.
     *
     * @throws IllegalArgumentException if it is none of these, or no such day exists
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 10 -> of(Precision.DAY, LocalDate.parse(text));
                case 7 -> of(Precision.MONTH, YearMonth.parse(text).atDay(1));
                case 4 ->
                    text.endsWith("X")
                            ? of(Precision.DECADE, LocalDate.of(10 * Integer.parseInt(text.substring(0, 3)), 1, 1))
                            : of(Precision.YEAR, LocalDate.of(Integer.parseInt(text), 1, 1));
                default -> throw new DateTimeException("of another length");
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a date such as 2022-02-10, 2022-02, 2022 or 197X, got \"" + text + "\"", e);
        }
    }

    /** The last day it can mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
        };
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String iso = first.toString();
        return switch (precision) {
            case DAY -> iso;
            case MONTH -> iso.substring(0, 7);
            case YEAR -> iso.substring(0, 4);
            case DECADE -> String.format(Locale.ROOT, "%03dX", first.getYear() / 10);
        };
    }
}
