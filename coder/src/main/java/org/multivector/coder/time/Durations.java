package org.multivector.coder.time;

import java.math.BigDecimal;

/** Writes TIMEX3 durations: {@code P3D}, {@code PT2H30M}, {@code PXM} for "several months". */
final class Durations {
    private final StringBuilder date = new StringBuilder();
    private final StringBuilder clock = new StringBuilder();

    /** Adds {@code count} units; NaN is written X. Halves become whole units of the next finer size where they can. */
    void add(double count, Grain grain) {
        if (Double.isNaN(count)) {
            put("X", grain);
        } else if (grain == Grain.HALF) {
            add(6 * count, Grain.MONTH);
        } else if (grain.compareTo(Grain.DECADE) >= 0) {
            add(count * grain.ofFiner(), Grain.YEAR);
        } else {
            whole(count, grain);
        }
    }

    private void whole(double count, Grain grain) {
        double rest = (count - Math.floor(count)) * grain.ofFiner();
        boolean halves = rest > 0 && rest == Math.rint(rest) && grain.finer() != grain;
        if (!halves) {
            put(plain(count), grain);
            return;
        }
        if (count >= 1) {
            put(plain(Math.floor(count)), grain);
        }
        put(plain(rest), grain.finer());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void put(String number, Grain grain) {
        (grain.isClock() ? clock : date).append(number).append(grain.letter());
    }

    /** The value. */
    @Override
    public String toString() {
        return "P" + date + (clock.length() > 0 ? "T" + clock : "");
    }
}
