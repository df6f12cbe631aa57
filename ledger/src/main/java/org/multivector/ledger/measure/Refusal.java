package org.multivector.ledger.measure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a measure gives no number, and what there is instead.
 *
 * @param lack what there is too little of
 * @param found how much there is
 * @param needed how much it takes
 * @param happenings ids of the happenings there are, to be listed in place of a number
 */
public record Refusal(Lack lack, double found, double needed, List<String> happenings) {

    /** What there can be too little of. */
    public enum Lack {
        FAMILIES("not enough independent sources", "families"),
        EFFECTIVE("not enough recent happenings", "effective happenings"),
        WEEKS("not enough weeks with a dated happening", "weeks"),
        ISSUES("no issue on which both took a position", "issues"),
        RESOLVED("nothing to score yet", "resolved");

        private final String sentence;
        private final String unit;

        Lack(String sentence, String unit) {
            this.sentence = sentence;
            this.unit = unit;
        }
    }

    /** Copies the list. */
    public Refusal {
        Objects.requireNonNull(lack, "lack");
        happenings = List.copyOf(happenings);
    }

    /** The sentence for the reader: {@code not enough independent sources: 3 families, 5 needed}. */
    public String message() {
        return lack.sentence + ": " + number(found) + " " + lack.unit + ", " + number(needed) + " needed";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", Math.floor(value * 10) / 10);
    }
}
