package org.multivector.language.internal.cut;

import org.jspecify.annotations.Nullable;

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
            boolean leads = place.start == place.sentence;
            return sign != '…' && !leads && Chars.isUpper(text, first) && place.next == first;
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

    /** How the abbreviation may end a sentence, together with the word before it or else alone; null if it is none. */
    private static CutTables.@Nullable End end(String text, CutTables tables, Place place) {
        int to = place.start;
        while (to > place.sentence && Chars.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > place.sentence && !Chars.isBlank(text.charAt(from - 1))) {
            from--;
        }
        String own = text.substring(place.start, place.end);
        CutTables.End pair = tables.abbreviation(text.substring(from, to) + " " + own);
        return pair != null ? pair : tables.abbreviation(own);
    }

    private static boolean abbreviationEnds(String text, CutTables tables, Place place) {
        CutTables.End end = end(text, tables, place);
        int first = firstWord(text, place);
        boolean never = end == CutTables.End.NEVER || end == CutTables.End.NUMBER;
        if (never || first < 0 || place.next == place.end || !Chars.isUpper(text, first)) {
            return false;
        }
        int last = first;
        while (last < place.limit && Chars.isWord(text, last)) {
            last++;
        }
        boolean initial = last - first == 1 && last < place.limit && text.charAt(last) == '.';
        return end == CutTables.End.OFTEN || (!initial && tables.isStarter(text.substring(first, last)));
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
