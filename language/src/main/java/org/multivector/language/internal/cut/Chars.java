package org.multivector.language.internal.cut;

/** Classes of characters that cutting needs. Stateless. */
final class Chars {
    private Chars() {}

    /** What separates tokens: blanks of all kinds, controls, and invisible marks that stand between words. */
    static boolean isBlank(char c) {
        if (c < 0x7f) {
            return c <= ' ';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c);
    }

    /** Bidi marks, joiners, soft hyphen, byte order mark: part of a word inside it, nothing between words. */
    static boolean isInvisible(char c) {
        return c >= 0xad && Character.getType(c) == Character.FORMAT;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    /** Letters, digits and the marks on them. */
    static boolean isWord(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return isWordPoint(text.codePointAt(i));
    }

    private static boolean isWordPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean isLetter(String text, int i) {
        return isWord(text, i) && !Character.isDigit(text.codePointAt(i));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(String text, int i) {
        int point = text.codePointAt(i);
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    static boolean isLower(String text, int i) {
        return Character.isLowerCase(text.codePointAt(i));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    static boolean isDash(char c) {
        return isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '−';
    }

    static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION || isStraight(c);
    }

    static boolean isClosing(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || isStraight(c)
                || c == '“';
    }

    static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '‽';
    }

    /** How many units the code point at {@code i} has; 1 for a lone surrogate. */
    static int width(String text, int i) {
        return Character.charCount(text.codePointAt(i));
    }
}
