package org.multivector.coder.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.EventTime.Basis;
import org.multivector.core.claim.Timex;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;
import org.multivector.core.time.PartialDate.Precision;

/** What a time expression says, before it is known when it was said. */
sealed interface Meaning
        permits Meaning.Ref,
                Meaning.Every,
                Meaning.Shift,
                Meaning.Length,
                Meaning.PartOf,
                Meaning.Clock,
                Meaning.Bounded,
                Meaning.WeekOf,
                CalendarDate,
                DateRange {

    /** The kinds by which patterns ask for it ({@code @day}). */
    Set<Kind> kinds();

    /** What it comes to. */
    Value resolve(Reckoning now);

    /** What the expressions it is made of come to: itself, or the two ends of a range. */
    default List<Value> parts(Reckoning now) {
        return List.of(resolve(now));
    }

    /** Kinds of expressions. */
    enum Kind {
        /** Any stretch of the calendar. */
        DATE,
        /** One of a day. */
        DAY,
        /** One of a year. */
        YEAR,
        /** One of a week. */
        WEEK,
        /** One of a month. */
        MONTH,
        /** A time of day, with a date or without. */
        TIME,
        /** How long. */
        LENGTH,
        /** Anything else. */
        OTHER
    }

    /** From where a distance is counted. */
    enum Origin {
        /** The day of publication. */
        PUBLISHED,
        /** The last date mentioned. */
        MENTIONED,
        /** The day of publication; after a quarter, the same quarter. */
        COMPARED,
        /** The last date mentioned where the verb tells of the past, else the day of publication. */
        EITHER
    }

    /** The kinds of a stretch of this grain. */
    static Set<Kind> kinds(Grain grain) {
        Set<Kind> out = EnumSet.of(Kind.DATE);
        switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> out.add(Kind.DAY);
            case WEEK -> out.add(Kind.WEEK);
            case MONTH -> out.add(Kind.MONTH);
            case YEAR -> out.add(Kind.YEAR);
            default -> {}
        }
        return out;
    }

    /** "Now", "recently", "soon"; {@code value} is the TIMEX3 value. */
    record Ref(String value) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.OTHER);
        }

        @Override
        public Value resolve(Reckoning now) {
            return Value.floating(Timex.Type.DATE, value);
        }
    }

    /** "Every week"; {@code value} is the TIMEX3 value. */
    record Every(String value) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.OTHER);
        }

        @Override
        public Value resolve(Reckoning now) {
            return Value.floating(Timex.Type.SET, value);
        }
    }

    /**
     * A distance from somewhere: "10 years ago", "last week", "the next day", "yesterday".
     *
     * @param count how many units, backwards if negative; NaN for "several"
     * @param backwards whether it points back
     * @param grain the unit
     * @param origin from where
     * @param from the expression from which it is counted; null where the origin tells
     */
    record Shift(
            double count,
            boolean backwards,
            Grain grain,
            Origin origin,
            @Nullable Meaning from) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return Meaning.kinds(grain);
        }

        @Override
        public Value resolve(Reckoning now) {
            if (Double.isNaN(count)) {
                return Value.floating(Timex.Type.DATE, backwards ? "PAST_REF" : "FUTURE_REF");
            }
            Optional<Stretch> out = Optional.empty();
            if (from != null) {
                Stretch start = from.resolve(now).stretch();
                out = start == null ? Optional.empty() : shift(backwards ? start.first() : start.last());
            } else if (isFromPublication(now)) {
                out = now.published().map(day -> start(day, now)).flatMap(this::shift);
            } else {
                out = mentioned(now);
            }
            return out.map(stretch -> Value.of(stretch, Basis.RELATIVE))
                    .orElseGet(() -> Value.floating(Timex.Type.DATE, Placeholders.of(grain)));
        }

        private boolean isFromPublication(Reckoning now) {
            return switch (origin) {
                case PUBLISHED -> !now.isHistory() || grain.compareTo(Grain.DAY) <= 0;
                case MENTIONED -> false;
                case COMPARED -> !comparesQuarters(now);
                case EITHER -> !now.tellsOfPast();
            };
        }

        /** "The weekend" is the one that has begun last, unless the tense says otherwise. */
        private LocalDate start(LocalDate day, Reckoning now) {
            boolean past = grain == Grain.WEEKEND && count == 0 && now.tense() != Reckoning.Tense.FUTURE;
            return past ? day.minusDays(5) : day;
        }

        /** "A year ago", said after a quarter, is the same quarter of the year before. */
        private boolean comparesQuarters(Reckoning now) {
            return grain == Grain.YEAR
                    && count == -1
                    && origin != Origin.PUBLISHED
                    && now.mentioned()
                            .map(last -> last.grain() == Grain.QUARTER)
                            .orElse(false);
        }

        private Optional<Stretch> mentioned(Reckoning now) {
            if (comparesQuarters(now)) {
                return now.mentioned().flatMap(last -> last.shift(-4));
            }
            return now.mentioned(grain).flatMap(stretch -> shift(backwards ? stretch.first() : stretch.last()));
        }

        private Optional<Stretch> shift(LocalDate from) {
            Grain unit = count == Math.rint(count) ? grain : grain.finer();
            double units = unit == grain ? count : count * grain.ofFiner();
            if (Math.abs(units) > 1e4) {
                return Optional.empty();
            }
            return Stretch.of(unit, from)
                    .flatMap(stretch -> unit.isClock() ? Optional.of(stretch) : stretch.shift((int) Math.rint(units)));
        }
    }

    /**
     * How long: "three days", "the past two months".
     *
     * @param value the TIMEX3 value
     * @param count how many units; NaN for "several"
     * @param grain the unit
     * @param window before publication (negative), after it (positive), or nowhere (0)
     */
    record Length(String value, double count, Grain grain, int window) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.LENGTH);
        }

        @Override
        public Value resolve(Reckoning now) {
            Optional<Edtf> interval = window == 0 || Double.isNaN(count) || count > 1e4
                    ? Optional.empty()
                    : now.published().flatMap(this::interval);
            return new Value(Timex.Type.DURATION, value, interval.orElse(null), Basis.RELATIVE, null);
        }

        private Grain precision() {
            return switch (grain) {
                case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK -> Grain.DAY;
                case MONTH, SEASON, QUARTER, HALF -> Grain.MONTH;
                case YEAR, DECADE, CENTURY, MILLENNIUM -> Grain.YEAR;
            };
        }

        private Optional<Edtf> interval(LocalDate day) {
            Grain unit = precision();
            LocalDate other = grain.shift(day, (int) Math.rint(window * count));
            Optional<Stretch> here = Stretch.of(unit, day);
            Optional<Stretch> there = Stretch.of(unit, other);
            if (here.isEmpty() || there.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    window < 0
                            ? Edtf.between(there.get().start(), here.get().end())
                            : Edtf.between(here.get().start(), there.get().end()));
        }
    }

    /**
     * A part of a longer stretch: "early 2022", "the end of June", "earlier this year".
     *
     * @param part which
     * @param whole of what
     */
    record PartOf(DatePart part, Meaning whole) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.DATE);
        }

        @Override
        public Value resolve(Reckoning now) {
            Value value = whole.resolve(now);
            Stretch stretch = value.stretch();
            return stretch == null ? value : value.within(part.of(stretch, now.published()));
        }
    }

    /**
     * A time of day: "10 p.m. Wednesday", "this morning".
     *
     * @param clock what follows the {@code T}: {@code 22:00}, {@code MO}
     * @param day of which day; null when it is not said
     */
    record Clock(String clock, @Nullable Meaning day) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return day == null ? EnumSet.of(Kind.TIME) : EnumSet.of(Kind.TIME, Kind.DAY, Kind.DATE);
        }

        @Override
        public Value resolve(Reckoning now) {
            Value date = day == null ? unsaid(now) : day.resolve(now);
            return new Value(Timex.Type.TIME, date.value() + "T" + clock, date.edtf(), date.basis(), date.stretch());
        }

        private static Value unsaid(Reckoning now) {
            return now.mentioned(Grain.DAY)
                    .or(() -> now.published().flatMap(day -> Stretch.of(Grain.DAY, day)))
                    .map(stretch -> Value.of(stretch, Basis.RELATIVE))
                    .orElseGet(() -> Value.floating(Timex.Type.DATE, Placeholders.of(Grain.DAY)));
        }
    }

    /**
     * A week of a month, taken as seven days from its first.
     *
     * @param number which, from 1; -1 for the last
     * @param month of which month
     */
    record WeekOf(int number, Meaning month) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.DATE);
        }

        @Override
        public Value resolve(Reckoning now) {
            Value whole = month.resolve(now);
            Stretch stretch = whole.stretch();
            if (stretch == null) {
                return Value.floating(Timex.Type.DATE, Placeholders.of(Grain.WEEK));
            }
            LocalDate from = number > 0
                    ? stretch.first().plusWeeks(number - 1L)
                    : stretch.last().minusDays(6);
            return Stretch.of(Grain.WEEK, from.plusDays(3))
                    .map(week -> Value.of(week, whole.basis())
                            .within(Edtf.between(
                                    PartialDate.of(Precision.DAY, from),
                                    PartialDate.of(Precision.DAY, from.plusDays(6)))))
                    .orElse(whole);
        }
    }

    /**
     * A date that bounds something: "since 2014", "by Friday".
     *
     * @param start whether it is the start; else the end
     * @param date the bound
     */
    record Bounded(boolean start, Meaning date) implements Meaning {
        @Override
        public Set<Kind> kinds() {
            return EnumSet.of(Kind.OTHER);
        }

        @Override
        public Value resolve(Reckoning now) {
            Value value = date.resolve(now);
            Edtf edtf = value.edtf();
            if (edtf == null) {
                return value;
            }
            return value.within(start ? Edtf.between(edtf.from(), null) : Edtf.between(null, edtf.to()));
        }
    }
}
