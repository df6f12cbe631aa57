package org.multivector.press.internal.words;

/**
 * Folds letters for looking up words of any language: lower case, all four forms of <i>i</i> as one, <i>ё</i> as
 * <i>е</i>, dashes and apostrophes of all kinds as one.
 *
 * <p>Unit for unit, so that a place in the folded text is the same place in the original. Not for showing: what it
 * gives is no language's spelling. The one fold serves all languages because a line's language is not known before its
 * words are looked up.
 */
public final class Fold {
    private Fold() {}

    /** The folded text, as long as the original. */
    public static String of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The folded stretch, as long as the original stretch. */
    public static String of(CharSequence text, int start, int end) {
        char[] out = new char[end - start];
        for (int i = start; i < end; i++) {
            out[i - start] = of(text.charAt(i));
        }
        return new String(out);
    }

    /** The folded unit. */
    public static char of(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'İ', 'ı' -> 'i';
            case 'ё', 'Ё' -> 'е';
            case '\u2018', '\u2019', '\u02BC', '\u02BB', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\u2009', '\u3000' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
