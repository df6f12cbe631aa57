package org.multivector.press.internal.words;

import java.util.Locale;

/** Gives names that were printed in capitals the letters they have in running text: "JANE O'ROURKE" is Jane O'Rourke. */
final class Casing {
    private static final Locale TURKIC = Locale.forLanguageTag("tr");
    /** Letters that only languages have whose small I has no dot. */
    private static final String TURKIC_LETTERS = "İŞĞƏ";

    private Casing() {}

    /** The name as running text has it; unchanged unless every word of two letters or more is in capitals. */
    static String of(String name) {
        boolean capitals = name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isUpperCase).count() > 4
                && name.indexOf(' ') > 0;
        if (!capitals) {
            return name;
        }
        Locale locale = name.chars().anyMatch(c -> TURKIC_LETTERS.indexOf(c) >= 0) ? TURKIC : Locale.ROOT;
        StringBuilder out = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && Token.isPart(name, end)) {
                end++;
            }
            if (end == at) {
                out.append(name.charAt(at++));
            } else {
                out.append(name.charAt(at)).append(name.substring(at + 1, end).toLowerCase(locale));
                at = end;
            }
        }
        return out.toString();
    }
}
