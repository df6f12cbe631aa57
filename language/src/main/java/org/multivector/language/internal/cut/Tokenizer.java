package org.multivector.language.internal.cut;

/**
 * Finds the end of the token that starts at a place. Works from left to right with a look at what follows, in this order:
 * addresses, handles and hashtags; words and numbers with what holds them together inside (apostrophes, periods of
 * abbreviations and decimals, hyphens by language); emoticons; runs of one sign; single signs. Every token has at least
 * one unit and no blank. Belongs to one thread.
 */
final class Tokenizer extends Stretch {
    private static final int LONGEST_EMOTICON = 4;
    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_JOINED = 200;

    private final CutTables tables;
    private final Addresses addresses;
    private final boolean splitsHyphens;
    private final boolean ordinalPeriod;
    private final int from;
    private boolean ownPeriod;

    Tokenizer(CutTables tables, String text, int from, int limit) {
        super(text, limit);
        this.tables = tables;
        this.from = from;
        addresses = new Addresses(tables, text, limit);
        splitsHyphens = tables.holds("split-hyphens");
        ordinalPeriod = tables.holds("ordinal-period");
    }

    /** Whether the last token took a period with it, as abbreviations and initials do. */
    boolean tookPeriod() {
        return ownPeriod;
    }

    /**
     * Where the token that starts at {@code p} ends.
     *
     * @param p a place that is not blank
     * @param first whether it is the first token of its sentence
     */
    int end(int p, boolean first) {
        ownPeriod = false;
        char c = text.charAt(p);
        if (isWord(p)) {
            int url = c == 'h' || c == 'w' || c == 'f' || c == 'm' || c == 'H' || c == 'W' ? addresses.url(p) : p;
            return url > p ? url : word(p, first);
        }
        if ((c == '@' || c == '#') && p + 1 < limit && Chars.isLetter(text, p + 1)) {
            return handle(p + 1);
        }
        int emoticon = emoticon(p);
        return emoticon > p ? emoticon : sign(p, c);
    }

    private int handle(int p) {
        int e = p;
        while (e < limit && (isWord(e) || text.charAt(e) == '_')) {
            e++;
        }
        return e;
    }

    private int emoticon(int p) {
        if (p > 0 && !Chars.isBlank(text.charAt(p - 1)) && !isWord(p - 1)) {
            return p;
        }
        for (int n = Math.min(LONGEST_EMOTICON, limit - p); n >= 2; n--) {
            if (!isWord(p + n) && tables.isEmoticon(text.substring(p, p + n))) {
                return p + n;
            }
        }
        return p;
    }

    /** A sign; runs of the same sign and of sentence-final signs hold together. */
    private int sign(int p, char c) {
        if (Chars.isTerminal(c)) {
            return terminals(p);
        }
        int same = p + 1;
        while (at(same) == c) {
            same++;
        }
        boolean holds = "-–—*=_~+<>#^$".indexOf(c) >= 0 || Chars.isApostrophe(c) || (c == ')' && same - p > 2);
        if (holds) {
            return same;
        }
        return c == '[' ? omission(p) : c == '&' ? entities(p) : symbol(p);
    }

    private int terminals(int p) {
        int e = p + 1;
        while (Chars.isTerminal(at(e))) {
            e++;
        }
        return e;
    }

    /** The mark of an omission, {@code [...]}, is one token. */
    private int omission(int p) {
        char c = at(p + 1);
        int e = c == '.' || c == '…' ? terminals(p + 1) : p;
        return e > p && at(e) == ']' ? e + 1 : symbol(p);
    }

    /** Characters that a careless page left encoded: an ampersand, a name or number, a semicolon; several in a row hold together. */
    private int entities(int p) {
        int e = p;
        while (at(e) == '&' && (at(e + 1) == '#' || isLetter(e + 1))) {
            int end = run(at(e + 1) == '#' ? e + 2 : e + 1);
            if (at(end) != ';' || end - e > LONGEST_ENTITY) {
                break;
            }
            e = end + 1;
        }
        return e > p ? e : symbol(p);
    }

    /** One code point with the marks, joiners and joined signs that belong to it, as emoji have them. */
    private int symbol(int p) {
        int e = Math.min(limit, p + Chars.width(text, p));
        boolean flag = isFlag(p);
        while (e < limit) {
            char c = text.charAt(e);
            int type = Character.getType(text.codePointAt(e));
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isSkinTone(e)) {
                e += Chars.width(text, e);
            } else if (c == '\u200d' && e + 1 < limit && !Chars.isBlank(text.charAt(e + 1)) && !isWord(e + 1)) {
                e += 1 + Chars.width(text, e + 1);
            } else if (flag && isFlag(e)) {
                e += 2;
                flag = false;
            } else {
                break;
            }
        }
        return Math.min(e, limit);
    }

    private boolean isFlag(int i) {
        int point = text.codePointAt(i);
        return point >= 0x1f1e6 && point <= 0x1f1ff;
    }

    private boolean isSkinTone(int i) {
        int point = text.codePointAt(i);
        return point >= 0x1f3fb && point <= 0x1f3ff;
    }

    private int word(int p, boolean first) {
        int e = run(p);
        while (e < limit && e - p < LONGEST_JOINED) {
            int next = joined(p, e);
            if (next == e) {
                break;
            }
            e = next;
        }
        if (at(e) == '/' && isWord(e + 1) && addresses.isHost(p, e)) {
            return addresses.end(p, e);
        }
        return at(e) == '.' && !ownPeriod ? period(p, e, first) : e;
    }

    /** Where the word that starts at {@code p} and holds together to {@code e} ends if what stands at {@code e} joins it to what follows. */
    private int joined(int p, int e) {
        char c = text.charAt(e);
        if (c == '_' || c == '@') {
            return isWord(e + 1) || at(e + 1) == '_' ? run(e + 1) : e;
        }
        if (Chars.isApostrophe(c)) {
            return isLetter(e + 1) && c != '`' ? run(e + 1) : e;
        }
        if (Chars.isHyphen(c)) {
            return hyphen(p, e);
        }
        return switch (c) {
            case '.' -> innerPeriod(p, e);
            case ',', ':', '/' -> isDigit(e - 1) && isDigit(e + 1) ? run(e + 1) : e;
            case '&' -> ampersand(p, e);
            case '$' -> e - p <= 3 && Chars.isUpper(text, p) && Chars.isUpper(text, e - 1) ? e + 1 : e;
            default -> e;
        };
    }

    private int ampersand(int p, int e) {
        int next = run(e + 1);
        boolean shortParts = e - p <= 3 && next > e + 1 && next - e <= 4;
        return shortParts && Chars.isUpper(text, p) && Chars.isUpper(text, e + 1) ? next : e;
    }

    private int hyphen(int p, int e) {
        if (!isWord(e + 1)) {
            return e;
        }
        int next = run(e + 1);
        boolean digits = isDigits(p, e) && isDigits(e + 1, next);
        if (digits) {
            boolean more = !splitsHyphens || (Chars.isHyphen(at(next)) && isDigit(next + 1));
            boolean inside = text.substring(p, e).indexOf('-') >= 0;
            return more || inside || (e - p == 3 && next - e == 5) ? next : e;
        }
        boolean kept = !splitsHyphens || tables.isKeptPrefix(tables.lower(text.substring(p, e)));
        return kept || text.substring(p, e).indexOf('@') >= 0 ? next : e;
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(i) && !Chars.isHyphen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A period with more directly behind it: decimal, date, acronym, known abbreviation, address, file name. */
    private int innerPeriod(int p, int e) {
        if (isDigit(e - 1) && isDigit(e + 1)) {
            return run(e + 1);
        }
        if (isDoubleInitial(p, e)) {
            return e + 3;
        }
        int masked = addresses.masked(e);
        if (masked > e) {
            return masked;
        }
        if (!isWord(e + 1)) {
            return e;
        }
        int next = run(e + 1);
        int last = lastPeriod(p, e);
        boolean letter = e - last == 1 && Chars.isLetter(text, last);
        boolean nextLetter = next - e == 2 && Chars.isLetter(text, e + 1);
        if (letter && nextLetter) {
            return next;
        }
        if (at(next) == '.' && tables.abbreviation(text.substring(p, next + 1)) != null) {
            return next;
        }
        return addresses.holds(p, e) ? next : initial(p, e);
    }

    /** An initial glued to a name, such as {@code K.} in {@code K.Tokayev}, takes its period. */
    private int initial(int p, int e) {
        if (e - lastPeriod(p, e) == 1 && Chars.isUpper(text, e - 1) && Chars.isUpper(text, e + 1)) {
            ownPeriod = true;
            return e + 1;
        }
        return e;
    }

    /** Whether the period at {@code e} stands inside such an initial as {@code K.-Zh.} of one letter each. */
    private boolean isDoubleInitial(int p, int e) {
        return e - lastPeriod(p, e) == 1
                && Chars.isUpper(text, e - 1)
                && Chars.isHyphen(at(e + 1))
                && isLetter(e + 2)
                && Chars.isUpper(text, e + 2)
                && at(e + 3) == '.';
    }

    /** A period at the end of the word: its own if it is an abbreviation, an acronym, an initial or a list number. */
    private int period(int p, int e, boolean first) {
        if (at(e + 1) == '.') {
            return e;
        }
        boolean acronym = text.substring(p, e).indexOf('.') > 0 && e - lastPeriod(p, e) == 1;
        boolean initial = e - p == 1 && Chars.isUpper(text, p) && Chars.isLetter(text, p) && !endsText(e + 1);
        boolean number = isDigits(p, e) && e - p <= 2 && (first || (ordinalPeriod && lowerFollows(e + 1)));
        boolean roman = ordinalPeriod && isRoman(p, e) && isLetter(skipBlanks(e + 1)) && !endsText(e + 1);
        if (acronym || initial || number || roman || isAbbreviation(p, e + 1)) {
            ownPeriod = true;
            return e + 1;
        }
        return e;
    }

    private boolean isAbbreviation(int p, int e) {
        CutTables.End end = tables.abbreviation(text.substring(p, e));
        return end != null && (end != CutTables.End.NUMBER || isDigit(skipBlanks(e)) || isPair(p, e));
    }

    /** Whether the word before makes a known pair with the one from {@code p} to before {@code e}. */
    private boolean isPair(int p, int e) {
        int to = p;
        while (to > from && p - to < LONGEST_JOINED && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int before = to;
        while (before > from && to - before < LONGEST_JOINED && !Chars.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return tables.abbreviation(text.substring(before, to) + " " + text.substring(p, e)) != null;
    }

    private boolean isRoman(int p, int e) {
        for (int i = p; i < e; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return e > p;
    }

    private boolean endsText(int p) {
        int i = p;
        while (i < limit && (Chars.isBlank(text.charAt(i)) || Chars.isClosing(text.charAt(i)))) {
            if (Chars.isLineEnd(text.charAt(i))) {
                return true;
            }
            i++;
        }
        return i >= limit;
    }

    private boolean lowerFollows(int p) {
        int i = p;
        while (i < limit && at(i) == ' ') {
            i++;
        }
        return i < limit && Chars.isLower(text, i);
    }
}
