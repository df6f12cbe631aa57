package org.multivector.ledger.events.cluster;

import java.time.LocalDate;
import java.util.Objects;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;

/**
 * The days on which a happening may lie, both ends inclusive.
 *
 * @param first the first day
 * @param last the last day
 */
public record Days(LocalDate first, LocalDate last) {
    /** Days so few are one day, told as "the night of 3 to 4 May" or across midnight. */
    private static final int EXACT = 3;

    /** @throws IllegalArgumentException if it ends before it starts */
    public Days {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected a last day not before the first, got " + first + "/" + last);
        }
    }

    /** How many, at least 1. */
    public long count() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /** Whether the day is as good as known. */
    public boolean isExact() {
        return count() <= EXACT;
    }

    /** Whether they have a day in common. */
    public boolean meet(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /**
     * The days in common.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Days and(Days other) {
        return new Days(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }

    /** As EDTF: a day, a month or a year where it is just that, else an interval. */
    public Edtf toEdtf() {
        for (PartialDate.Precision precision : PartialDate.Precision.values()) {
            PartialDate date = PartialDate.of(precision, first);
            if (date.first().equals(first) && date.last().equals(last)) {
                return Edtf.of(date);
            }
        }
        return Edtf.between(
                PartialDate.of(PartialDate.Precision.DAY, first), PartialDate.of(PartialDate.Precision.DAY, last));
    }
}
