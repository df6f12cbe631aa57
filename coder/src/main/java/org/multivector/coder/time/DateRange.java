package org.multivector.coder.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.time.CalendarDate.Field;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;

/**
 * From one date to another: "2007-2019", "between March and May 2022". What one end leaves out the other tells.
 *
 * @param from the first
 * @param to the last
 */
record DateRange(Meaning from, Meaning to) implements Meaning {
    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.OTHER);
    }

    @Override
    public Value resolve(Reckoning now) {
        return parts(now).get(0);
    }

    /** The two ends, each with the whole interval as its EDTF. */
    @Override
    public List<Value> parts(Reckoning now) {
        Value first = start(now);
        Value last = end(now, first);
        Edtf interval = interval(first.edtf(), last.edtf());
        return List.of(first.within(interval), last.within(interval));
    }

    private Value start(Reckoning now) {
        if (from instanceof CalendarDate early && to instanceof CalendarDate late) {
            Integer year = late.fields().get(Field.YEAR);
            if (year != null && early.isYearly() && !early.has(Field.YEAR)) {
                Value same = early.inYear(year).resolve(now);
                return isAfter(same, late.resolve(now)) ? early.inYear(year - 1).resolve(now) : same;
            }
        }
        return from.resolve(now);
    }

    private Value end(Reckoning now, Value first) {
        Stretch start = first.stretch();
        if (start == null || !(to instanceof CalendarDate late) || late.has(Field.YEAR) || late.within() != null) {
            return to.resolve(now);
        }
        if (late.isYearly()) {
            Value same = late.inYear(start.first().getYear()).resolve(now);
            Value out = isAfter(first, same)
                    ? late.inYear(start.first().getYear() + 1).resolve(now)
                    : same;
            return new Value(out.type(), out.value(), out.edtf(), first.basis(), out.stretch());
        }
        return late.from(start.first()).orElseGet(() -> to.resolve(now));
    }

    private static boolean isAfter(Value one, Value other) {
        Stretch a = one.stretch();
        Stretch b = other.stretch();
        return a != null && b != null && a.first().isAfter(b.last());
    }

    private static @Nullable Edtf interval(@Nullable Edtf first, @Nullable Edtf last) {
        if (first == null || last == null || first.from() == null || last.to() == null) {
            return null;
        }
        PartialDate start = Objects.requireNonNull(first.from());
        PartialDate end = Objects.requireNonNull(last.to());
        return end.last().isBefore(start.first()) ? null : Edtf.between(start, end);
    }
}
