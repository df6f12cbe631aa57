package org.multivector.press.internal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.DateWords.Part;

/** Reads the grammar that {@link Dates} gives, from one list of atoms. */
final class DateScan {
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int GAP = 12;

    private final CharSequence text;
    private final List<DateAtom> atoms;
    private final boolean dayFirst;

    DateScan(CharSequence text, List<DateAtom> atoms, boolean dayFirst) {
        this.text = text;
        this.atoms = atoms;
        this.dayFirst = dayFirst;
    }

    /** A date and the index of the atom after it. */
    record Match(Published value, Span span, int next) {}

    private record Day(LocalDate date, int from, int to) {}

    private record Clock(LocalTime time, @Nullable String zone, int next) {}

    @Nullable
    Match match(int at) {
        Clock before = clock(at, true);
        int dayAt = before == null ? at : skip(before.next);
        Day day = day(dayAt);
        if (day == null) {
            return null;
        }
        Clock after = before != null ? null : clock(skip(day.to), false);
        Clock clock = before != null ? before : after;
        int next = after != null ? after.next : day.to;
        Span span = Span.of(atoms.get(at).start(), atoms.get(next - 1).end());
        if (clock == null) {
            return new Match(Published.of(day.date), span, next);
        }
        return new Match(new Published(day.date, clock.time, offset(clock, day.date)), span, next);
    }

    private @Nullable Day day(int at) {
        Day day = written(at, Order.DAY_MONTH_YEAR);
        day = day != null ? day : written(at, Order.MONTH_DAY_YEAR);
        day = day != null ? day : written(at, Order.YEAR_DAY_MONTH);
        day = day != null ? day : written(at, Order.YEAR_MONTH_DAY);
        return day != null ? day : numeric(at);
    }

    private enum Order {
        DAY_MONTH_YEAR(0, 1, 2),
        MONTH_DAY_YEAR(1, 0, 2),
        YEAR_DAY_MONTH(1, 2, 0),
        YEAR_MONTH_DAY(2, 1, 0);

        private final int day;
        private final int month;
        private final int year;

        Order(int day, int month, int year) {
            this.day = day;
            this.month = month;
            this.year = year;
        }
    }

    /** A date whose month is a word. */
    private @Nullable Day written(int at, Order order) {
        int[] places = new int[3];
        int next = at;
        for (int i = 0; i < places.length; i++) {
            if (next >= atoms.size() || (i > 0 && gap(next - 1, next) > GAP)) {
                return null;
            }
            places[i] = next;
            next = i < 2 ? skip(next + 1) : next + 1;
        }
        DateAtom month = atoms.get(places[order.month]);
        DateAtom year = atoms.get(places[order.year]);
        DateAtom day = atoms.get(places[order.day]);
        if (!month.is(Part.MONTH) || !isYear(year) || !isDay(day)) {
            return null;
        }
        return day(year.number(), month.as(Part.MONTH).value(), day.number(), at, next);
    }

    /** A date of numbers: 2022-02-14, 14.02.2022, 14.02.22, 02/14/2022. */
    private @Nullable Day numeric(int at) {
        if (at + 2 >= atoms.size() || !isNumeric(at)) {
            return null;
        }
        char mark = text.charAt(atoms.get(at).end());
        DateAtom a = atoms.get(at);
        DateAtom b = atoms.get(at + 1);
        DateAtom c = atoms.get(at + 2);
        if (isYear(a) && b.number() <= 12 && isDay(c)) {
            return day(a.number(), b.number(), c.number(), at, at + 3);
        }
        int year = isYear(c) ? c.number() : c.width() == 2 && c.number() <= LAST_SHORT_YEAR ? CENTURY + c.number() : 0;
        if (year == 0 || !isDay(a) || !isDay(b)) {
            return null;
        }
        if (mark == '/' && a.number() <= 12 && b.number() <= 12 && a.number() != b.number() && !dayFirst) {
            return null;
        }
        boolean monthFirst = b.number() > 12;
        return monthFirst
                ? day(year, a.number(), b.number(), at, at + 3)
                : day(year, b.number(), a.number(), at, at + 3);
    }

    private boolean isNumeric(int at) {
        DateAtom a = atoms.get(at);
        DateAtom b = atoms.get(at + 1);
        DateAtom c = atoms.get(at + 2);
        if (a.number() < 0 || b.number() < 0 || c.number() < 0 || gap(at, at + 1) != 1 || gap(at + 1, at + 2) != 1) {
            return false;
        }
        char mark = text.charAt(a.end());
        return (mark == '.' || mark == '-' || mark == '/') && text.charAt(b.end()) == mark;
    }

    private static @Nullable Day day(int year, int month, int day, int from, int to) {
        try {
            return new Day(LocalDate.of(year, month, day), from, to);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isYear(DateAtom atom) {
        return atom.width() == 4 && atom.number() >= FIRST_YEAR && atom.number() <= LAST_YEAR;
    }

    private static boolean isDay(DateAtom atom) {
        return atom.width() <= 2 && atom.number() >= 1 && atom.number() <= 31;
    }

    /** A time of day at this atom; before a date it must stand close to it. */
    private @Nullable Clock clock(int at, boolean beforeDate) {
        if (at + 1 >= atoms.size()
                || gap(at, at + 1) != 1
                || text.charAt(atoms.get(at).end()) != ':') {
            return null;
        }
        if (!beforeDate && gap(at - 1, at) > GAP) {
            return null;
        }
        int hour = atoms.get(at).number();
        int minute = atoms.get(at + 1).number();
        if (hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || atoms.get(at + 1).width() != 2) {
            return null;
        }
        int next = at + 2;
        int second = 0;
        if (isSecond(next)) {
            second = atoms.get(next).number();
            next = fraction(next + 1);
        }
        return zoned(halfDay(LocalTime.of(hour, minute, second), next), beforeDate);
    }

    private boolean isSecond(int at) {
        return at < atoms.size()
                && gap(at - 1, at) == 1
                && text.charAt(atoms.get(at - 1).end()) == ':'
                && atoms.get(at).width() == 2
                && atoms.get(at).number() >= 0
                && atoms.get(at).number() <= 59;
    }

    private int fraction(int at) {
        boolean is = at < atoms.size()
                && gap(at - 1, at) == 1
                && text.charAt(atoms.get(at - 1).end()) == '.'
                && atoms.get(at).number() >= 0;
        return is ? at + 1 : at;
    }

    private Clock halfDay(LocalTime time, int at) {
        if (at < atoms.size() && atoms.get(at).is(Part.HALF_DAY) && time.getHour() <= 12 && time.getHour() > 0) {
            int hour = time.getHour() % 12 + atoms.get(at).as(Part.HALF_DAY).value();
            return new Clock(time.withHour(hour), null, at + 1);
        }
        return new Clock(time, null, at);
    }

    /** The same time with the zone that follows it: a name, an offset, or a name with an offset such as GMT+3. */
    private Clock zoned(Clock clock, boolean beforeDate) {
        int at = clock.next;
        if (at >= atoms.size() || gap(at - 1, at) > GAP) {
            return clock;
        }
        DateAtom atom = atoms.get(at);
        String between = text.subSequence(atoms.get(at - 1).end(), atom.start()).toString();
        if (atom.is(Part.ZONE) || (text.charAt(atom.start()) == 'Z' && atom.width() == 1)) {
            String offset = at + 1 < atoms.size()
                    ? numericOffset(
                            at + 1,
                            text.subSequence(atom.end(), atoms.get(at + 1).start())
                                    .toString())
                    : null;
            String zone = atom.is(Part.ZONE) ? atom.as(Part.ZONE).zone() : "Z";
            return new Clock(clock.time, offset != null ? offset : zone, at + 1);
        }
        String offset = beforeDate ? null : numericOffset(at, between);
        return offset == null
                ? clock
                : new Clock(clock.time, offset, at + 1 + (atom.width() > 2 ? 0 : minutes(at + 1)));
    }

    private int minutes(int at) {
        return at < atoms.size()
                        && gap(at - 1, at) == 1
                        && text.charAt(atoms.get(at).start() - 1) == ':'
                ? 1
                : 0;
    }

    private @Nullable String numericOffset(int at, String between) {
        String sign = between.strip();
        DateAtom atom = atoms.get(at);
        boolean signed = sign.equals("+") || (sign.equals("-") && between.length() == 1);
        if (!signed || atom.number() < 0) {
            return null;
        }
        int hours = atom.width() == 4 ? atom.number() / 100 : atom.number();
        int minutes = atom.width() == 4 ? atom.number() % 100 : 0;
        if (atom.width() <= 2 && minutes(at + 1) == 1) {
            minutes = atoms.get(at + 1).number();
        }
        return hours > 14 || minutes < 0 || minutes > 59
                ? null
                : String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, minutes);
    }

    private static @Nullable ZoneOffset offset(Clock clock, LocalDate date) {
        if (clock.zone == null) {
            return null;
        }
        return ZoneId.of(clock.zone).getRules().getOffset(date.atTime(clock.time));
    }

    /** The next atom that is more than a small word or a weekday. */
    private int skip(int at) {
        int next = at;
        while (next < atoms.size()
                && (atoms.get(next).is(Part.FILLER) || atoms.get(next).is(Part.WEEKDAY))
                && !atoms.get(next).is(Part.MONTH)) {
            next++;
        }
        return next;
    }

    private int gap(int left, int right) {
        return left < 0 ? 0 : atoms.get(right).start() - atoms.get(left).end();
    }
}
