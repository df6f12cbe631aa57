package org.multivector.coder.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;
import org.multivector.core.time.PartialDate.Precision;

/**
 * A stretch of the calendar: a day, a week, a season, a decade. Its TIMEX3 value and its EDTF tell the same.
 *
 * <p>A winter belongs to the year in which it ends.
 *
 * @param grain how long it is; at least a day
 * @param first its first day
 */
record Stretch(Grain grain, LocalDate first) {
    private static final int EARLIEST = 1;
    private static final int LATEST = 8999;

    /** The stretch of this grain that {@code day} lies in; empty outside the years 1 to 8999. */
    static Optional<Stretch> of(Grain grain, LocalDate day) {
        LocalDate first = switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case WEEKEND -> day.plusDays(6L - day.getDayOfWeek().getValue());
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> months(day, 3);
            case HALF -> months(day, 6);
            case SEASON -> months(day.plusMonths(1), 3).minusMonths(1);
            case YEAR -> years(day, 1);
            case DECADE -> years(day, 10);
            case CENTURY -> years(day, 100);
            case MILLENNIUM -> years(day, 1000);
        };
        return first.getYear() < EARLIEST || first.getYear() > LATEST
                ? Optional.empty()
                : Optional.of(new Stretch(grain.isClock() ? Grain.DAY : grain, first));
    }

    private static LocalDate months(LocalDate day, int size) {
        int month = (day.getMonthValue() - 1) / size * size + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static LocalDate years(LocalDate day, int size) {
        return LocalDate.of(Math.max(1, Math.floorDiv(day.getYear(), size) * size), 1, 1);
    }

    /** The last day. */
    LocalDate last() {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> first;
            case WEEKEND -> first.plusDays(1);
            default -> grain.shift(first, 1).minusDays(1);
        };
    }

    /** The stretch {@code n} units later. */
    Optional<Stretch> shift(int n) {
        return Math.abs((long) n) > LATEST ? Optional.empty() : of(grain, grain.shift(first, n));
    }

    /** Days from here to there; 0 when {@code day} lies in it. */
    long distance(LocalDate day) {
        if (day.isBefore(first)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return day.isAfter(last()) ? ChronoUnit.DAYS.between(last(), day) : 0;
    }

    /** The TIMEX3 value. */
    String value() {
        int year = first.getYear();
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, first.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, first.getMonthValue() / 6 + 1);
            case SEASON ->
                String.format(Locale.ROOT, "%04d-%s", first.plusMonths(1).getYear(), season());
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
            case MILLENNIUM -> String.format(Locale.ROOT, "%d", year / 1000);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String season() {
        return Placeholders.season(first.plusMonths(1).getMonthValue() / 3);
    }

    /** The same as an EDTF date or interval, at its own precision. */
    Edtf toEdtf() {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> Edtf.of(first);
            case MONTH -> Edtf.of(start());
            case YEAR, DECADE -> Edtf.of(start());
            default -> Edtf.between(start(), end());
        };
    }

    /** Its first day, month, year or decade, as precise as it is. */
    PartialDate start() {
        return PartialDate.of(precision(), first);
    }

    /** Its last day, month, year or decade. */
    PartialDate end() {
        return PartialDate.of(precision(), last());
    }

    private Precision precision() {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY, WEEK, WEEKEND -> Precision.DAY;
            case MONTH, QUARTER, SEASON, HALF -> Precision.MONTH;
            case YEAR, CENTURY, MILLENNIUM -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
        };
    }
}
