package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a copyright sign of a line, as it is looked up. Not a token of the language stage: an apostrophe
 * or a hyphen ends it, and marks between words are left out.
 *
 * @param folded the word as {@link Fold} gives it, without soft hyphens
 * @param start its first unit in the text
 * @param end the unit after its last
 * @param first its first unit, unfolded
 */
public record Token(String folded, int start, int end, char first) {
    private static final char SOFT_HYPHEN = '\u00AD';

    /** The tokens of a stretch, at most {@code limit} of them. */
    public static List<Token> of(CharSequence text, int start, int end, int limit) {
        List<Token> out = new ArrayList<>();
        int at = start;
        while (at < end && out.size() < limit) {
            int stop = at;
            while (stop < end && isPart(text, stop)) {
                stop++;
            }
            if (stop == at) {
                at++;
                if (text.charAt(at - 1) == '©') {
                    out.add(new Token("©", at - 1, at, '©'));
                }
                continue;
            }
            out.add(new Token(fold(text, at, stop), at, stop, text.charAt(at)));
            at = stop;
        }
        return out;
    }

    private static String fold(CharSequence text, int start, int end) {
        String folded = Fold.of(text, start, end);
        return folded.indexOf(SOFT_HYPHEN) < 0 ? folded : folded.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** The tokens of a whole string. */
    public static List<Token> of(CharSequence text) {
        return of(text, 0, text.length(), Integer.MAX_VALUE);
    }

    /** Whether the unit belongs to a word or number: letters, digits, marks on letters, surrogates, soft hyphens. */
    public static boolean isPart(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> c == SOFT_HYPHEN;
        };
    }

    /** Whether it is made of digits alone. */
    public boolean isNumber() {
        return !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether a name may start with it: a capital, or a letter of a script without capitals, as Georgian in use is. */
    public boolean mayBeName() {
        boolean georgian = first >= '\u10D0' && first <= '\u10FF';
        return isCapital() || georgian || !Character.isLowerCase(first);
    }
}
