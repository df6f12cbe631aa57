package org.multivector.coder.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.core.time.Edtf;
import org.multivector.core.time.PartialDate;
import org.multivector.core.time.PartialDate.Precision;

/** Which part of a stretch is meant. Start, middle and end are taken as thirds. */
enum DatePart {
    START(0, 3),
    MID(1, 3),
    END(2, 3),
    /** The first of two halves. */
    FIRST(0, 2),
    SECOND(1, 2),
    /** "Earlier this year": from its first day to publication. */
    EARLIER(0, 1),
    /** "Later this year": from publication to its last day. */
    LATER(0, 1);

    private static final Map<String, DatePart> BY_CODE = Map.of(
            "start", START, "mid", MID, "end", END, "first", FIRST, "second", SECOND, "earlier", EARLIER, "later",
            LATER);

    private final int number;
    private final int of;

    DatePart(int number, int of) {
        this.number = number;
        this.of = of;
    }

    /** Parts by the codes that tables use. */
    static Map<String, DatePart> byCode() {
        return BY_CODE;
    }

    /** The part of a stretch, in days where the stretch is of weeks or months, in months or years where it is longer. */
    @Nullable
    Edtf of(Stretch whole, Optional<LocalDate> published) {
        if (whole.grain() == Grain.DAY) {
            return whole.toEdtf();
        }
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        Precision precision = precision(whole.grain());
        if (this == EARLIER || this == LATER) {
            boolean inside = published.isPresent()
                    && !published.get().isBefore(first)
                    && !published.get().isAfter(last);
            if (!inside) {
                return whole.toEdtf();
            }
            return this == EARLIER
                    ? between(precision, first, published.get())
                    : between(precision, published.get(), last);
        }
        return part(whole, precision);
    }

    private Edtf part(Stretch whole, Precision precision) {
        ChronoUnit unit = switch (precision) {
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR, DECADE -> ChronoUnit.YEARS;
        };
        long size = unit.between(whole.first(), whole.last().plusDays(1));
        LocalDate from = whole.first().plus(number * size / of, unit);
        LocalDate to = whole.first().plus((number + 1) * size / of, unit).minusDays(1);
        return between(precision, from, to.isBefore(from) ? from : to);
    }

    private static Precision precision(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, MONTH -> Precision.DAY;
            case SEASON, QUARTER, HALF, YEAR -> Precision.MONTH;
            case DECADE, CENTURY, MILLENNIUM -> Precision.YEAR;
        };
    }

    private static Edtf between(Precision precision, LocalDate from, LocalDate to) {
        return Edtf.between(PartialDate.of(precision, from), PartialDate.of(precision, to));
    }
}
