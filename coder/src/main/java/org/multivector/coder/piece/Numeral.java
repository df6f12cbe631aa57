package org.multivector.coder.piece;

/**
 * A number as it is written, in digits or words.
 *
 * @param value the number; where it is vague, the least it can mean
 * @param kind how it is meant
 * @param end number of the piece after its last
 */
public record Numeral(double value, Kind kind, int end) {

    /** How a number is meant. */
    public enum Kind {
        /** "18 billion", "two and a half". */
        EXACT,
        /** "tens of thousands": the value is the least it can mean. */
        LEAST,
        /** "several": the value only helps to count on ("several hundred"). */
        VAGUE,
        /** "30th". */
        ORDINAL
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return value == Math.rint(value);
    }
}
