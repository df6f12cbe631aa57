package org.multivector.press.internal.charset;

import java.text.Normalizer;

/**
 * The letters of a text, small, with a blank for whatever parts words, and what the rest of the text costs in any language:
 * signs, controls, capitals within words. Immutable.
 *
 * <p>Costs are negative natural logarithms by rule of thumb; only what is not ASCII counts.
 */
final class Letters {
    static final char BREAK = ' ';
    static final char FIRST_HIGH = 0x80;

    /** Some Greek keyboards gave the one for the other. */
    private static final char MICRO = 'µ';

    private static final char MU = 'μ';
    private static final String COMMON = "\u00a0«»“”„‘’‚–—…№•·°©®§€";
    private static final String JOINING = "’‘·–—…";
    private static final String CLOSING = "’”";
    private static final String OPENING = "„‚‘";
    private static final double COMMON_SIGN = 5;
    private static final double CJK_SIGN = 4;
    private static final double VOWEL_SIGN = 3;
    private static final double SIGN = 9;
    private static final double DRAWING = 13;
    private static final double BROKEN = 15;
    private static final double CAPITAL_FIRST = 2;
    private static final double CAPITAL_AFTER_CAPITAL = 1;
    private static final double CAPITAL_INSIDE = 7;
    private static final double SMALL_AFTER_CAPITALS = 2;

    private final char[] letters;
    private int size;
    private double rest;
    private int high;

    private Letters(int length) {
        letters = new char[length];
    }

    /** The letters of a text. */
    static Letters of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Letters out = new Letters(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            out.add(composed, i);
        }
        return out;
    }

    private void add(String text, int at) {
        char c = text.charAt(at);
        boolean isHigh = c >= FIRST_HIGH;
        high += isHigh ? 1 : 0;
        if (Character.isLetter(c)) {
            letters[size++] = c == MICRO ? MU : Character.toLowerCase(c);
            rest += isHigh ? caseCost(text, at) : 0;
        } else {
            if (size > 0 && letters[size - 1] != BREAK) {
                letters[size++] = BREAK;
            }
            rest += isHigh ? signCost(text, at) : 0;
        }
    }

    private static double caseCost(String text, int at) {
        boolean isCapital = Character.isUpperCase(text.charAt(at));
        char before = at > 0 ? text.charAt(at - 1) : BREAK;
        if (!Character.isLetter(before)) {
            return isCapital ? CAPITAL_FIRST : 0;
        }
        if (isCapital) {
            return Character.isLowerCase(before) ? CAPITAL_INSIDE : CAPITAL_AFTER_CAPITAL;
        }
        boolean afterCapitals = at > 1 && Character.isUpperCase(before) && Character.isUpperCase(text.charAt(at - 2));
        return afterCapitals && Character.isLowerCase(text.charAt(at)) ? SMALL_AFTER_CAPITALS : 0;
    }

    private static double signCost(String text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : BREAK;
        if (COMMON.indexOf(c) >= 0) {
            boolean inside =
                    Character.isLetter(before) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            return inside && JOINING.indexOf(c) < 0 ? BROKEN : isTurned(text, at, before) ? SIGN : COMMON_SIGN;
        }
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60) {
            return CJK_SIGN;
        }
        if (c >= 0x2500 && c <= 0x259F) {
            return DRAWING;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK ->
                isThai(c) && isThai(before) ? VOWEL_SIGN : before >= 0x500 ? SIGN : BROKEN;
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> BROKEN;
            default -> c == '\uFFFD' || Character.isLetter(before) ? BROKEN : SIGN;
        };
    }

    private static boolean isThai(char c) {
        return c >= 0xE00 && c < 0xE80;
    }

    /** Whether a quotation mark closes before a word or opens behind one. */
    private static boolean isTurned(String text, int at, char before) {
        char c = text.charAt(at);
        boolean wordBefore = Character.isLetter(before);
        boolean wordAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return CLOSING.indexOf(c) >= 0 && !wordBefore && wordAfter
                || OPENING.indexOf(c) >= 0 && wordBefore && !wordAfter;
    }

    int size() {
        return size;
    }

    char at(int index) {
        return letters[index];
    }

    /** What all but the letters costs. */
    double rest() {
        return rest;
    }

    /** How many units of the text are not ASCII. */
    int high() {
        return high;
    }
}
