package org.multivector.language.internal.cut;

/**
 * Whether a sentence ends after a token: a final sign or an abbreviation that may stand last, perhaps with closing marks
 * behind it, before something that may start a sentence. Stateless.
 */
final class SentenceEnd {
    private SentenceEnd() {}

    /**
     * A token and what follows it.
     *
     * @param sentence where the sentence starts
     * @param start where the token starts
     * @param end where it ends
     * @param next where the next token starts
     * @param limit where the text ends
     */
    record Place(int sentence, int start, int end, int next, int limit) {}

    static boolean isAfter(String text, CutTables tables, Place place, boolean tookPeriod) {
        int closers = place.end - 1;
        while (closers > place.sentence && isCloser(text, closers, place)) {
            closers--;
        }
        if (tookPeriod) {
            return abbreviationEnds(text, tables, place);
        }
        char sign = text.charAt(closers);
        if (!Chars.isTerminal(sign) || closerFollows(text, place) || isListMark(text, place, closers)) {
            return false;
        }
        boolean blank = place.next > place.end;
        int first = firstWord(text, place);
        if (first < 0) {
            return blank;
        }
        boolean lower = Chars.isLower(text, first);
        if (!blank) {
            return sign != '…' && Chars.isUpper(text, first) && place.next == first;
        }
        boolean ellipsis = sign == '…' || (sign == '.' && closers > place.sentence && text.charAt(closers - 1) == '.');
        boolean closed = closers != place.end - 1;
        boolean led = first > place.next;
        return !lower || (sign == '.' && !ellipsis && !closed && !led);
    }

    /** Whether the sign at {@code i} closes something and stands right behind what it closes. */
    private static boolean isCloser(String text, int i, Place place) {
        return Chars.isClosing(text.charAt(i)) && i > place.sentence && !Chars.isBlank(text.charAt(i - 1));
    }

    /** Whether the next token still belongs to this sentence because it closes something. */
    private static boolean closerFollows(String text, Place place) {
        char c = text.charAt(place.next);
        if (place.next == place.end) {
            return Chars.isClosing(c) || Chars.isTerminal(c);
        }
        return Chars.isClosing(c) && !Chars.isStraight(c) && c != '“';
    }

    /** "1." or "a)" before a list item is no sentence. */
    private static boolean isListMark(String text, Place place, int sign) {
        return sign == place.sentence && text.charAt(sign) == '.';
    }

    private static boolean abbreviationEnds(String text, CutTables tables, Place place) {
        CutTables.End end = tables.abbreviation(text.substring(place.start, place.end));
        int first = firstWord(text, place);
        if (end == CutTables.End.NEVER || first < 0 || place.next == place.end || !Chars.isUpper(text, first)) {
            return false;
        }
        int last = first;
        while (last < place.limit && Chars.isWord(text, last)) {
            last++;
        }
        return end == CutTables.End.OFTEN || tables.isStarter(text.substring(first, last));
    }

    /** Where the next word or number starts, past opening marks and a dash; -1 if something else comes first. */
    private static int firstWord(String text, Place place) {
        int i = place.next;
        while (i < place.limit) {
            char c = text.charAt(i);
            if (Chars.isWord(text, i)) {
                return i;
            }
            if (!Chars.isOpening(c) && !Chars.isDash(c) && !Chars.isBlank(c)) {
                return -1;
            }
            i++;
        }
        return -1;
    }
}
