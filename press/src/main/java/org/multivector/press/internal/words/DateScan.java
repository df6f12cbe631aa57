package org.multivector.press.internal.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.DateHabits.Order;
import org.multivector.press.internal.words.DateWords.Part;
import org.multivector.press.internal.words.DateWords.Word;

/** Reads the grammar that {@link Dates} gives, from one list of atoms. */
final class DateScan {
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 60;
    /** Thai years are cut to two digits too: 66 is 2566, which was 2023. */
    private static final int FIRST_SHORT_BUDDHIST_YEAR = 40;

    private static final int BUDDHIST_CENTURY = 2500;
    private static final int GAP = 12;
    private static final String MARKS = ".-/";

    private final DateWords words;
    private final CharSequence text;
    private final List<DateAtom> atoms;
    private final DateHabits habits;
    private final ClockScan clocks;

    DateScan(DateWords words, CharSequence text, List<DateAtom> atoms, DateHabits habits) {
        this.words = words;
        this.text = text;
        this.atoms = atoms;
        this.habits = habits;
        this.clocks = new ClockScan(text, atoms);
    }

    /** A date and the index of the atom after it. */
    record Match(Published value, Span span, int next) {}

    private record Day(LocalDate date, int next) {}

    private record Year(int number, Calendar calendar, int next) {}

    @Nullable
    Match match(int at) {
        DateAtom first = atoms.get(at);
        if (first.number() < 0 && !first.is(Part.MONTH) && !first.is(Part.ERA) && !first.is(Part.HALF_DAY)) {
            return null;
        }
        ClockScan.Clock before = clocks.clock(at, true);
        int dayAt = before == null ? at : clocks.skip(before.next());
        if (before != null && (dayAt >= atoms.size() || clocks.gap(dayAt - 1, dayAt) > GAP)) {
            return null;
        }
        Day day = day(dayAt);
        if (day == null) {
            return before == null ? withClockInside(at) : null;
        }
        ClockScan.Clock after = before != null ? null : clocks.clock(clocks.skip(day.next), false);
        ClockScan.Clock clock = before != null ? before : after;
        int next = after != null ? after.next() : day.next;
        return match(at, day.date, clock, next);
    }

    private Match match(int at, LocalDate date, ClockScan.@Nullable Clock clock, int next) {
        Span span = Span.of(atoms.get(at).start(), atoms.get(next - 1).end());
        return clock == null
                ? new Match(Published.of(date), span, next)
                : new Match(new Published(date, clock.time(), clock.offset(date)), span, next);
    }

    /** Wed May 3 09:15:00 CEST 2023, as machines print it. */
    private @Nullable Match withClockInside(int at) {
        int dayAt = at + 1;
        if (!atoms.get(at).is(Part.MONTH) || dayAt + 3 >= atoms.size() || !isDay(atoms.get(dayAt))) {
            return null;
        }
        ClockScan.Clock clock = clocks.clock(dayAt + 1, false);
        Word month = atoms.get(at).as(Part.MONTH);
        Year year = clock == null ? null : year(clock.next(), month);
        return clock == null || year == null
                ? null
                : year.calendar
                        .date(year.number, month.value(), atoms.get(dayAt).number())
                        .map(date -> match(at, date, clock, year.next))
                        .orElse(null);
    }

    private @Nullable Day day(int at) {
        for (Pieces pieces : Pieces.values()) {
            Day day = written(at, pieces);
            if (day != null) {
                return day;
            }
        }
        return numeric(at);
    }

    /** The parts of a written date, in the orders that occur; a date of a shorter gap is tried first. */
    private enum Pieces {
        DAY_MONTH_YEAR("dmy"),
        MONTH_DAY_YEAR("mdy"),
        YEAR_DAY_MONTH("ydm"),
        YEAR_MONTH_DAY("ymd");

        private final String parts;

        Pieces(String parts) {
            this.parts = parts;
        }
    }

    /** A date whose month is a word. */
    private @Nullable Day written(int at, Pieces pieces) {
        int dayAt = -1;
        int monthAt = -1;
        int yearAt = -1;
        int next = at;
        for (int i = 0; i < 3; i++) {
            if (next >= atoms.size() || (i > 0 && clocks.gap(next - 1, next) > GAP)) {
                return null;
            }
            DateAtom atom = atoms.get(next);
            boolean fits = switch (pieces.parts.charAt(i)) {
                case 'd' -> isDay(atom);
                case 'm' -> atom.is(Part.MONTH);
                default -> atom.number() >= 0 || atom.is(Part.ERA);
            };
            if (!fits) {
                return null;
            }
            switch (pieces.parts.charAt(i)) {
                case 'd' -> dayAt = next;
                case 'm' -> monthAt = next;
                default -> yearAt = next;
            }
            int after = atom.is(Part.ERA) ? next + 2 : next + 1;
            after = isSameMonth(next, after) ? after + 1 : after;
            next = i < 2 ? clocks.skip(after) : after;
        }
        Word month = atoms.get(monthAt).as(Part.MONTH);
        Year year = year(yearAt, month);
        year = year == null && pieces == Pieces.DAY_MONTH_YEAR ? shortYear(monthAt, yearAt) : year;
        return year == null
                ? null
                : day(
                        year,
                        month.value(),
                        atoms.get(dayAt).number(),
                        Math.max(next, yearAt == next - 1 ? year.next : 0));
    }

    /** Whether the month is named twice: <i>مايو/أيار</i>. */
    private boolean isSameMonth(int left, int right) {
        return right < atoms.size()
                && atoms.get(left).is(Part.MONTH)
                && atoms.get(right).is(Part.MONTH)
                && clocks.gap(left, right) <= 3
                && atoms.get(left).as(Part.MONTH).value()
                        == atoms.get(right).as(Part.MONTH).value();
    }

    /** A year of a whole number, or counted from an era that stands before it. */
    private @Nullable Year year(int at, @Nullable Word month) {
        if (at >= atoms.size()) {
            return null;
        }
        DateAtom atom = atoms.get(at);
        if (atom.is(Part.ERA)) {
            boolean counted = at + 1 < atoms.size()
                    && atoms.get(at + 1).number() > 0
                    && atoms.get(at + 1).width() <= 4;
            int number =
                    counted ? atoms.get(at + 1).number() + atom.as(Part.ERA).value() : 0;
            return Calendar.GREGORIAN.hasYear(number) ? new Year(number, Calendar.GREGORIAN, at + 2) : null;
        }
        if (atom.width() != 4 || atom.number() < 0) {
            return null;
        }
        Calendar calendar = calendar(atom.number(), month);
        return calendar == null ? null : new Year(atom.number(), calendar, at + 1);
    }

    private @Nullable Calendar calendar(int year, @Nullable Word month) {
        if (month != null && month.calendar() == Calendar.JALALI) {
            return Calendar.JALALI.hasYear(year) ? Calendar.JALALI : null;
        }
        if (Calendar.GREGORIAN.hasYear(year)) {
            return Calendar.GREGORIAN;
        }
        for (Calendar other : Calendar.values()) {
            boolean used = words.uses(habits.language(), other)
                    || (month != null && other != Calendar.JALALI && words.uses(month.folder(), other));
            if (other.hasYear(year) && used && (month == null || other != Calendar.JALALI)) {
                return other;
            }
        }
        return null;
    }

    /** The year of 3-May-23: two digits, close to the month with the mark that stands before it, and nothing after. */
    private @Nullable Year shortYear(int monthAt, int yearAt) {
        DateAtom year = atoms.get(yearAt);
        boolean close = monthAt + 1 == yearAt && clocks.gap(monthAt, yearAt) <= 2;
        boolean thai = words.uses(atoms.get(monthAt).as(Part.MONTH).folder(), Calendar.BUDDHIST);
        char mark = text.charAt(atoms.get(monthAt).end() % text.length());
        if (!close || year.width() != 2 || !(thai || MARKS.indexOf(mark) > 0) || goesOn(year.end())) {
            return null;
        }
        boolean buddhist = thai && year.number() >= FIRST_SHORT_BUDDHIST_YEAR;
        return buddhist
                ? new Year(BUDDHIST_CENTURY + year.number(), Calendar.BUDDHIST, yearAt + 1)
                : year.number() <= LAST_SHORT_YEAR
                        ? new Year(CENTURY + year.number(), Calendar.GREGORIAN, yearAt + 1)
                        : null;
    }

    /** Whether a number that ends here is followed by a mark and more of the number. */
    private boolean goesOn(int end) {
        return end + 1 < text.length()
                && ".:-/".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
    }

    /** A date of numbers: 2022-02-14, 14.02.2022, 14. 2. 2022, 14.02.22, 02/14/2022. */
    private @Nullable Day numeric(int at) {
        if (at + 2 >= atoms.size() || !isNumeric(at)) {
            return null;
        }
        DateAtom a = atoms.get(at);
        DateAtom b = atoms.get(at + 1);
        DateAtom c = atoms.get(at + 2);
        Year first = year(at, null);
        if (first != null) {
            return isDay(b) && b.number() <= 12 && isDay(c) ? day(first, b.number(), c.number(), at + 3) : null;
        }
        Year year = year(at + 2, null);
        if (year == null && c.width() == 2 && a.width() == 2 && b.width() == 2) {
            year = c.number() <= LAST_SHORT_YEAR ? new Year(CENTURY + c.number(), Calendar.GREGORIAN, at + 3) : null;
        }
        if (year == null || !isDay(a) || !isDay(b) || isMidNumber(a.start(), c.end())) {
            return null;
        }
        Order order = text.charAt(a.end()) == '.' ? Order.DAY_FIRST : habits.order();
        boolean unsure = a.number() <= 12 && b.number() <= 12 && a.number() != b.number();
        if (unsure && order == Order.UNKNOWN) {
            return null;
        }
        boolean monthFirst = b.number() > 12 || (unsure && order == Order.MONTH_FIRST);
        return monthFirst ? day(year, a.number(), b.number(), at + 3) : day(year, b.number(), a.number(), at + 3);
    }

    private boolean isNumeric(int at) {
        DateAtom a = atoms.get(at);
        DateAtom b = atoms.get(at + 1);
        DateAtom c = atoms.get(at + 2);
        if (a.number() < 0 || b.number() < 0 || c.number() < 0) {
            return false;
        }
        char mark = mark(at);
        return mark != 0 && mark(at + 1) == mark;
    }

    /** The mark between two numbers of a date: a stop, a hyphen or a stroke, with spaces around all but the hyphen. */
    private char mark(int left) {
        int gap = clocks.gap(left, left + 1);
        if (gap < 1 || gap > 3) {
            return 0;
        }
        String between = text.subSequence(
                        atoms.get(left).end(), atoms.get(left + 1).start())
                .toString();
        String bare = between.strip();
        char mark = bare.length() == 1 ? Fold.of(bare.charAt(0)) : 0;
        return MARKS.indexOf(mark) < 0 || (mark == '-' && between.length() > 1) ? 0 : mark;
    }

    /** Whether the three numbers are part of a longer row of numbers, such as an address of a machine. */
    private boolean isMidNumber(int start, int end) {
        boolean before =
                start > 1 && MARKS.indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2));
        return before || (goesOn(end) && text.charAt(end) != ':');
    }

    private static @Nullable Day day(Year year, int month, int day, int next) {
        Optional<LocalDate> date = year.calendar.date(year.number, month, day);
        return date.map(found -> new Day(found, next)).orElse(null);
    }

    private static boolean isDay(DateAtom atom) {
        return atom.width() <= 2 && atom.number() >= 1 && atom.number() <= 31;
    }
}
