package org.multivector.coder.time;

import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.EventTime.Basis;
import org.multivector.core.claim.Timex;
import org.multivector.core.time.Edtf;

/**
 * What an expression comes to.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; {@code X} stands for what is not known
 * @param edtf the same as a date or interval; null when it is none, or when nothing anchors it
 * @param basis whether it was printed or reckoned
 * @param stretch the calendar stretch that it names; null when it names none
 */
record Value(
        Timex.Type type,
        String value,
        @Nullable Edtf edtf,
        Basis basis,
        @Nullable Stretch stretch) {

    /** A stretch of the calendar. */
    static Value of(Stretch stretch, Basis basis) {
        return new Value(Timex.Type.DATE, stretch.value(), stretch.toEdtf(), basis, stretch);
    }

    /** An expression without a place on the calendar. */
    static Value floating(Timex.Type type, String value) {
        return new Value(type, value, null, Basis.RELATIVE, null);
    }

    /** The same stretch of the calendar, with another interval. */
    Value within(@Nullable Edtf interval) {
        return new Value(type, value, interval, basis, stretch);
    }
}
