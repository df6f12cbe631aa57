package org.multivector.press.internal.language;

import java.text.Normalizer;

/**
 * What each UTF-16 unit is to the model: its script's {@link Script#place() place} for letters, {@link #BREAK} for what
 * parts words, {@link #MARK} for marks that belong to the letter before and are passed over. Immutable.
 */
public final class Letters {
    /** Parts words. */
    static final byte BREAK = -1;
    /** Neither a letter nor a break. */
    static final byte MARK = -2;
    /** How many kinds there are; those below zero are no letters. */
    static final int KINDS = 1 << Byte.SIZE - 1;

    private static final char LATIN_AE = 'æ';
    private static final char CYRILLIC_AE = 'ӕ';
    private static final char FIRST_MODIFIER = 0x2B0;
    private static final char TATWEEL = 0x640;
    private static final char ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final char FIRST_COMBINING = 0x300;
    private static final char LAST_COMBINING = 0x36F;

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];
    private final char[] lower = new char[Character.MAX_VALUE + 1];

    /** The letters of Unicode as this Java knows them. */
    public Letters() {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = kind((char) c);
            lower[c] = lower((char) c);
        }
    }

    private static byte kind(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> letter(c);
            case Character.NON_SPACING_MARK -> isPassedOver(c) ? MARK : BREAK;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER ? BREAK : MARK;
            default -> BREAK;
        };
    }

    /** Apostrophes that Unicode calls letters part words as the others do; the Arabic dash only widens them. */
    private static byte letter(char c) {
        if (c >= FIRST_MODIFIER && c < FIRST_COMBINING) {
            return BREAK;
        }
        return c == TATWEEL ? MARK : Script.of(c).map(script -> script.place()).orElse(BREAK);
    }

    /** Accents, and the points of Hebrew and Arabic; not the vowel signs of India. */
    private static boolean isPassedOver(char c) {
        return c <= LAST_COMBINING
                || Script.of(c)
                        .map(s -> s == Script.ARABIC || s == Script.HEBREW)
                        .orElse(false);
    }

    /** Lower case, and one form of the letters that Romanian writes in two ways. */
    private static char lower(char c) {
        char small = Character.toLowerCase(c);
        return switch (small) {
            case 'ş' -> 'ș';
            case 'ţ' -> 'ț';
            default -> small;
        };
    }

    byte kind(CharSequence text, int at) {
        return kinds[text.charAt(at)];
    }

    /** The same where a script is looked for: Ossetian is often written with the Latin letter æ. */
    byte kind(CharSequence text, int at, byte wanted) {
        char c = text.charAt(at);
        return c == LATIN_AE && wanted == Script.CYRILLIC.place() ? wanted : kinds[c];
    }

    char lower(CharSequence text, int at, byte script) {
        char c = lower[text.charAt(at)];
        return c == LATIN_AE && script == Script.CYRILLIC.place() ? CYRILLIC_AE : c;
    }

    /** The stretch with letters and their accents composed. */
    static CharSequence composed(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && c <= LAST_COMBINING) {
                return Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
