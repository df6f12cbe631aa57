package org.multivector.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.time.Reckoning.Tense;
import org.multivector.core.claim.EventTime.Basis;
import org.multivector.core.claim.Timex;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;
import org.multivector.core.time.PartialDate.Precision;

/**
 * A date as it is named: some fields of the calendar, perhaps the word "last" or "next", perhaps the longer stretch it
 * lies in ("the third quarter of last year").
 *
 * @param fields what is named; month 1–12, day 1–31, weekday 1–7 from Monday, season 0–3 from winter, decade = year / 10,
 *     century = year / 100
 * @param near which one is meant, where the text says so
 * @param within what it is part of; null where it does not say
 */
record CalendarDate(
        Map<Field, Integer> fields, Near near, @Nullable Meaning within) implements Meaning {
    /** How much nearer a date to come must be than the past one to be meant, when the tense does not tell. */
    private static final int FUTURE_BIAS = 3;

    /** Fields of the calendar. */
    enum Field {
        CENTURY,
        DECADE,
        YEAR,
        HALF,
        QUARTER,
        SEASON,
        MONTH,
        WEEKDAY,
        DAY
    }

    /** Which one of those that recur is meant. */
    enum Near {
        UNSAID,
        LAST,
        THIS,
        NEXT,
        PREVIOUS,
        SAME,
        FOLLOWING;

        boolean isAnaphoric() {
            return compareTo(PREVIOUS) >= 0;
        }
    }

    CalendarDate {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /** Whether such a date can exist: no 31st of June. */
    boolean isPossible() {
        Integer month = fields.get(Field.MONTH);
        Integer day = fields.get(Field.DAY);
        Integer year = fields.get(Field.YEAR);
        if (month == null || day == null) {
            return true;
        }
        int leap = 2000;
        return day <= YearMonth.of(year == null ? leap : year, month).lengthOfMonth();
    }

    /** The same in this year. */
    CalendarDate inYear(int year) {
        Map<Field, Integer> more = new EnumMap<>(fields);
        more.put(Field.YEAR, year);
        return new CalendarDate(more, near, within);
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    private int get(Field field) {
        return Objects.requireNonNull(fields.get(field), field.name());
    }

    /** Whether one of it lies in each year. */
    boolean isYearly() {
        return has(Field.MONTH) || has(Field.SEASON) || has(Field.QUARTER) || has(Field.HALF);
    }

    private Grain grain() {
        if (has(Field.DAY) || has(Field.WEEKDAY)) {
            return Grain.DAY;
        }
        if (has(Field.MONTH)) {
            return Grain.MONTH;
        }
        if (has(Field.SEASON)) {
            return Grain.SEASON;
        }
        if (has(Field.QUARTER) || has(Field.HALF)) {
            return has(Field.HALF) ? Grain.HALF : Grain.QUARTER;
        }
        if (has(Field.YEAR)) {
            return Grain.YEAR;
        }
        return has(Field.DECADE) ? Grain.DECADE : Grain.CENTURY;
    }

    @Override
    public Set<Kind> kinds() {
        return Meaning.kinds(grain());
    }

    @Override
    public Value resolve(Reckoning now) {
        if (within != null) {
            return inside(within.resolve(now));
        }
        if (has(Field.YEAR) || has(Field.DECADE) || has(Field.CENTURY)) {
            return absolute();
        }
        return reckon(now)
                .map(stretch -> Value.of(stretch, Basis.RELATIVE))
                .orElseGet(() -> Value.floating(Timex.Type.DATE, placeholder()));
    }

    private Value absolute() {
        Optional<Stretch> out;
        if (has(Field.YEAR)) {
            out = of(get(Field.YEAR));
        } else if (has(Field.DECADE)) {
            out = Stretch.of(Grain.DECADE, LocalDate.of(get(Field.DECADE) * 10, 1, 1));
        } else {
            out = Stretch.of(Grain.CENTURY, LocalDate.of(Math.max(1, get(Field.CENTURY) * 100), 1, 1));
        }
        if (out.isEmpty()) {
            return Value.floating(Timex.Type.DATE, placeholder());
        }
        Value value = Value.of(out.get(), Basis.TEXT);
        boolean anyWinter = has(Field.SEASON) && get(Field.SEASON) == 0;
        return anyWinter
                ? value.within(Edtf.of(PartialDate.of(Precision.YEAR, LocalDate.of(get(Field.YEAR), 1, 1))))
                : value;
    }

    private Value inside(Value outer) {
        Stretch whole = outer.stretch();
        if (whole == null) {
            return Value.floating(Timex.Type.DATE, placeholder());
        }
        Optional<Stretch> out = Optional.empty();
        if (isYearly()) {
            out = of(whole.first().getYear());
        } else if (has(Field.WEEKDAY)) {
            LocalDate day = whole.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(get(Field.WEEKDAY))));
            out = Stretch.of(Grain.DAY, day);
        } else if (has(Field.DAY) && get(Field.DAY) <= whole.first().lengthOfMonth()) {
            out = Stretch.of(Grain.DAY, whole.first().withDayOfMonth(get(Field.DAY)));
        }
        return out.map(stretch -> Value.of(stretch, outer.basis()))
                .orElseGet(() -> Value.floating(Timex.Type.DATE, placeholder()));
    }

    /** The one that lies in a year; empty for the 29th of February of most. */
    private Optional<Stretch> of(int year) {
        if (year < 1) {
            return Optional.empty();
        }
        if (has(Field.MONTH) && has(Field.DAY)) {
            YearMonth month = YearMonth.of(year, get(Field.MONTH));
            return month.isValidDay(get(Field.DAY))
                    ? Stretch.of(Grain.DAY, month.atDay(get(Field.DAY)))
                    : Optional.empty();
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        if (has(Field.MONTH)) {
            return Stretch.of(Grain.MONTH, start.withMonth(get(Field.MONTH)));
        }
        if (has(Field.SEASON)) {
            return Stretch.of(Grain.SEASON, start.plusMonths(3L * get(Field.SEASON)));
        }
        if (has(Field.QUARTER)) {
            return Stretch.of(Grain.QUARTER, start.plusMonths(3L * get(Field.QUARTER) - 3));
        }
        if (has(Field.HALF)) {
            return Stretch.of(Grain.HALF, start.plusMonths(6L * get(Field.HALF) - 6));
        }
        return Stretch.of(Grain.YEAR, start);
    }

    private Optional<Stretch> reckon(Reckoning now) {
        if (near.isAnaphoric()) {
            return now.mentioned(Grain.DAY).flatMap(day -> choose(day.first(), now.tense()));
        }
        if (isYearly() && near == Near.UNSAID) {
            Optional<Stretch> told = now.yearOfText().flatMap(this::of);
            if (told.isPresent()) {
                return told;
            }
        }
        return now.published().flatMap(day -> choose(day, now.tense()));
    }

    private Optional<Stretch> choose(LocalDate from, Tense tense) {
        if (isYearly()) {
            return yearly(from, tense);
        }
        if (has(Field.WEEKDAY)) {
            return Stretch.of(Grain.DAY, weekday(from, DayOfWeek.of(get(Field.WEEKDAY)), tense));
        }
        if (has(Field.DAY)) {
            return dayOfMonth(from, tense);
        }
        return Optional.empty();
    }

    /** The first of it on or after a day, for the end of a range of weekdays. */
    Optional<Value> from(LocalDate day) {
        return choose(day, Tense.FUTURE).map(stretch -> Value.of(stretch, Basis.RELATIVE));
    }

    private LocalDate weekday(LocalDate from, DayOfWeek weekday, Tense tense) {
        return from.with(
                switch (near) {
                    case UNSAID ->
                        tense == Tense.FUTURE || tense == Tense.LIKELY_FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday);
                    case LAST, PREVIOUS -> TemporalAdjusters.previous(weekday);
                    case NEXT, FOLLOWING -> TemporalAdjusters.next(weekday);
                    case THIS, SAME -> weekday;
                });
    }

    private Optional<Stretch> yearly(LocalDate from, Tense tense) {
        Stretch before = null;
        Stretch after = null;
        for (int year = from.getYear() - 1; year <= from.getYear() + 2; year++) {
            Stretch one = of(year).orElse(null);
            if (one == null) {
                continue;
            }
            boolean started = !one.first().isAfter(from);
            boolean ended = one.last().isBefore(from);
            if (near == Near.THIS || near == Near.SAME) {
                boolean current = year == from.getYear() || one.distance(from) == 0;
                before = current ? one : before;
            } else if (strictly() ? ended : started) {
                before = one;
            } else if (after == null && (!strictly() || !started)) {
                after = one;
            }
        }
        return Optional.ofNullable(nearer(from, before, after, tense));
    }

    private boolean strictly() {
        return near != Near.UNSAID;
    }

    private @Nullable Stretch nearer(LocalDate from, @Nullable Stretch before, @Nullable Stretch after, Tense tense) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return switch (near) {
            case LAST, PREVIOUS, THIS, SAME -> before;
            case NEXT, FOLLOWING -> after;
            case UNSAID ->
                switch (tense) {
                    case PAST -> before;
                    case FUTURE -> before.last().isBefore(from) ? after : before;
                    case LIKELY_FUTURE -> after.distance(from) < before.distance(from) ? after : before;
                    case UNKNOWN -> after.distance(from) * FUTURE_BIAS < before.distance(from) ? after : before;
                };
        };
    }

    private Optional<Stretch> dayOfMonth(LocalDate from, Tense tense) {
        LocalDate month = from.withDayOfMonth(1);
        boolean later = get(Field.DAY) > from.getDayOfMonth();
        if (later && tense == Tense.PAST) {
            month = month.minusMonths(1);
        } else if (!later && get(Field.DAY) != from.getDayOfMonth() && tense == Tense.FUTURE) {
            month = month.plusMonths(1);
        }
        return get(Field.DAY) > month.lengthOfMonth()
                ? Optional.empty()
                : Stretch.of(Grain.DAY, month.withDayOfMonth(get(Field.DAY)));
    }

    private String placeholder() {
        if (has(Field.MONTH)) {
            String month = String.format(Locale.ROOT, "XXXX-%02d", get(Field.MONTH));
            return has(Field.DAY) ? month + String.format(Locale.ROOT, "-%02d", get(Field.DAY)) : month;
        }
        if (has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + get(Field.WEEKDAY);
        }
        if (has(Field.SEASON)) {
            return "XXXX-" + Placeholders.season(get(Field.SEASON));
        }
        if (has(Field.QUARTER) || has(Field.HALF)) {
            return has(Field.HALF) ? "XXXX-H" + get(Field.HALF) : "XXXX-Q" + get(Field.QUARTER);
        }
        return has(Field.DAY) ? String.format(Locale.ROOT, "XXXX-XX-%02d", get(Field.DAY)) : Placeholders.of(grain());
    }
}
