package org.multivector.press.internal.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.words.DateWords.Part;

/** Reads times of day, with the zone that follows them, from a list of atoms; the grammar is that of {@link Dates}. */
final class ClockScan {
    private static final int GAP = 12;
    private static final int MOST_HOURS_OFF = 14;

    private final CharSequence text;
    private final List<DateAtom> atoms;

    ClockScan(CharSequence text, List<DateAtom> atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    /**
     * A time of day.
     *
     * @param time the time
     * @param zone an offset or an IANA name, if one is given
     * @param next the atom after it
     */
    record Clock(LocalTime time, @Nullable String zone, int next) {
        @Nullable
        ZoneOffset offset(LocalDate date) {
            return zone == null ? null : ZoneId.of(zone).getRules().getOffset(date.atTime(time));
        }
    }

    /** A time of day at this atom; after a date it must stand close to it. */
    @Nullable
    Clock clock(int at, boolean beforeDate) {
        if (at >= atoms.size() || (!beforeDate && gap(at - 1, at) > GAP)) {
            return null;
        }
        boolean halfFirst = atoms.get(at).is(Part.HALF_DAY);
        int hourAt = halfFirst ? skip(at + 1) : at;
        if (hourAt >= atoms.size() || !isBelow(hourAt, 24) || atoms.get(hourAt).width() > 2) {
            return null;
        }
        Clock bare = minutes(hourAt);
        if (bare == null) {
            return null;
        }
        int halfAt = halfFirst ? at : bare.next;
        Clock clock = halfDay(bare.time, halfAt, halfFirst ? bare.next : halfAt + 1);
        return zoned(clock == null ? bare : clock, beforeDate);
    }

    /** Hour, minute and second without what follows. */
    private @Nullable Clock minutes(int at) {
        int hour = atoms.get(at).number();
        if (isMinute(at + 1) && between(at) == ':') {
            boolean precise = isMinute(at + 2) && between(at + 1) == ':';
            int second = precise ? atoms.get(at + 2).number() : 0;
            LocalTime time = LocalTime.of(hour, atoms.get(at + 1).number(), second);
            return new Clock(time, null, precise ? fraction(at + 3) : at + 2);
        }
        if (isMinute(at + 1) && between(at) == '.' && isCalledHour(at)) {
            return new Clock(LocalTime.of(hour, atoms.get(at + 1).number()), null, at + 2);
        }
        if (isAt(at + 1, Part.HOUR) && gap(at, at + 1) <= 1) {
            boolean more = isBelow(at + 2, 60)
                    && atoms.get(at + 2).width() <= 2
                    && gap(at + 1, at + 2) <= 2
                    && (atoms.get(at + 2).width() == 2 || isAt(at + 3, Part.MINUTE));
            int minute = more ? atoms.get(at + 2).number() : 0;
            int next = more ? (isAt(at + 3, Part.MINUTE) ? at + 4 : at + 3) : at + 2;
            return new Clock(LocalTime.of(hour, minute), null, next);
        }
        boolean half = isAt(at + 1, Part.HALF_DAY) && gap(at, at + 1) <= 1 && hour > 0 && hour <= 12;
        return half ? new Clock(LocalTime.of(hour, 0), null, at + 1) : null;
    }

    /** Whether a word beside hour and minute says that they are: <i>kl. 21.15</i>, <i>21.15 Uhr</i>. */
    private boolean isCalledHour(int at) {
        return (at > 0 && isAt(at - 1, Part.HOUR) && gap(at - 1, at) <= 2)
                || isAt(at + 2, Part.HOUR)
                || isAt(at + 2, Part.ZONE)
                || isAt(at + 2, Part.HALF_DAY);
    }

    private boolean isAt(int at, Part part) {
        return at < atoms.size() && atoms.get(at).is(part);
    }

    private boolean isBelow(int at, int limit) {
        return at < atoms.size() && atoms.get(at).number() >= 0 && atoms.get(at).number() < limit;
    }

    private boolean isMinute(int at) {
        return isBelow(at, 60) && atoms.get(at).width() == 2 && gap(at - 1, at) == 1;
    }

    private char between(int at) {
        return text.charAt(atoms.get(at).end());
    }

    private int fraction(int at) {
        boolean is = at < atoms.size()
                && gap(at - 1, at) == 1
                && between(at - 1) == '.'
                && atoms.get(at).number() >= 0;
        return is ? at + 1 : at;
    }

    private @Nullable Clock halfDay(LocalTime time, int at, int next) {
        if (!isAt(at, Part.HALF_DAY) || time.getHour() > 12 || time.getHour() == 0) {
            return null;
        }
        int hour = time.getHour() % 12 + atoms.get(at).as(Part.HALF_DAY).value();
        return new Clock(time.withHour(hour), null, next);
    }

    /** The same time with the zone that follows it: a name, an offset, or a name with an offset such as GMT+3. */
    private Clock zoned(Clock clock, boolean beforeDate) {
        int at = isAt(clock.next, Part.HOUR) ? clock.next + 1 : clock.next;
        if (at >= atoms.size() || gap(at - 1, at) > GAP) {
            return at < atoms.size() ? clock : new Clock(clock.time, null, at);
        }
        DateAtom atom = atoms.get(at);
        String between = text.subSequence(atoms.get(at - 1).end(), atom.start()).toString();
        if (atom.is(Part.ZONE) || (text.charAt(atom.start()) == 'Z' && atom.width() == 1)) {
            return named(clock, at);
        }
        String offset = beforeDate ? null : numericOffset(at, between);
        return offset == null
                ? clock
                : new Clock(clock.time, offset, at + 1 + (atom.width() > 2 ? 0 : minutesOff(at + 1)));
    }

    private Clock named(Clock clock, int at) {
        DateAtom atom = atoms.get(at);
        String zone = atom.is(Part.ZONE) ? atom.as(Part.ZONE).zone() : "Z";
        if (at + 1 >= atoms.size()) {
            return new Clock(clock.time, zone, at + 1);
        }
        DateAtom after = atoms.get(at + 1);
        String offset = numericOffset(
                at + 1, text.subSequence(atom.end(), after.start()).toString());
        int next = offset == null ? at + 1 : at + 2 + (after.width() > 2 ? 0 : minutesOff(at + 2));
        return new Clock(clock.time, offset != null ? offset : zone, next);
    }

    private int minutesOff(int at) {
        return at < atoms.size()
                        && gap(at - 1, at) == 1
                        && text.charAt(atoms.get(at).start() - 1) == ':'
                ? 1
                : 0;
    }

    private @Nullable String numericOffset(int at, String between) {
        String sign = between.strip();
        DateAtom atom = atoms.get(at);
        boolean signed = sign.equals("+") || (sign.equals("-") && between.endsWith("-"));
        if (!signed || atom.number() < 0 || atom.width() > 4 || atom.width() == 3) {
            return null;
        }
        int hours = atom.width() == 4 ? atom.number() / 100 : atom.number();
        int minutes = atom.width() == 4 ? atom.number() % 100 : 0;
        if (atom.width() <= 2 && minutesOff(at + 1) == 1) {
            minutes = atoms.get(at + 1).number();
        }
        return hours > MOST_HOURS_OFF || minutes < 0 || minutes > 59
                ? null
                : String.format(Locale.ROOT, "%s%02d:%02d", sign, hours, minutes);
    }

    /** The next atom that is more than a small word or a weekday. */
    int skip(int at) {
        int next = at;
        while (next < atoms.size()
                && (isAt(next, Part.FILLER) || isAt(next, Part.WEEKDAY) || isAt(next, Part.HOUR))
                && !isAt(next, Part.MONTH)
                && !isAt(next, Part.HALF_DAY)) {
            next++;
        }
        return next;
    }

    /** How many units stand between two atoms. */
    int gap(int left, int right) {
        return left < 0 ? 0 : atoms.get(right).start() - atoms.get(left).end();
    }
}
