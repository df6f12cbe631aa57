package org.multivector.language.internal.cut;

/**
 * Cuts a stretch of text into sentences of tokens, one sentence a call, in bounded memory. Rules decide: a sentence ends
 * at a blank line, at a line end that does not look like a wrapped line, after a final sign before something that may
 * start a sentence, and after {@link #LONGEST} words whatever comes. Nothing is left out but blanks. Belongs to one thread.
 */
public final class Cutter {
    /** No sentence has more words. */
    public static final int LONGEST = 400;

    private static final int LONG = 200;
    private static final int WRAPPED = 40;

    private final String text;
    private final int limit;
    private final CutTables tables;
    private final Tokenizer tokenizer;
    private final Clitics clitics;
    private final boolean oneSentence;
    private int at;

    /**
     * @param tables of the text's language
     * @param text the whole text
     * @param from where to start
     * @param to where to stop
     * @param oneSentence whether the stretch is known to be one sentence, however long
     */
    public Cutter(CutTables tables, String text, int from, int to, boolean oneSentence) {
        this.tables = tables;
        this.text = text;
        this.limit = to;
        this.oneSentence = oneSentence;
        at = from;
        tokenizer = new Tokenizer(tables, text, from, limit);
        clitics = new Clitics(tables, text);
    }

    /** Cuts the next sentence into {@code cut}; false when there is none left. */
    public boolean next(Cut cut) {
        cut.clear();
        at = skip(at);
        int openSingle = 0;
        while (at < limit) {
            int start = at;
            int end = tokenizer.end(start, cut.size() == 0);
            boolean tookPeriod = tokenizer.tookPeriod();
            end = possessive(start, end, openSingle);
            clitics.add(start, end, cut);
            openSingle += singleQuote(start, end);
            at = skip(end);
            if (at < limit && ends(start, end, tookPeriod, cut)) {
                break;
            }
        }
        return cut.size() > 0;
    }

    private int skip(int p) {
        int i = p;
        while (i < limit && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int singleQuote(int start, int end) {
        char c = text.charAt(start);
        if (end - start != 1 || (c != '\'' && c != '‘' && c != '’')) {
            return 0;
        }
        boolean opens = c == '‘' || (end < limit && !Chars.isBlank(text.charAt(end)));
        return opens ? 1 : -1;
    }

    /** The apostrophe of "states'" belongs to the word unless a quotation in single marks is open. */
    private int possessive(int start, int end, int openSingle) {
        boolean candidate = end < limit
                && openSingle <= 0
                && Chars.isApostrophe(text.charAt(end))
                && end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && Chars.isLetter(text, start);
        boolean free = end + 1 >= limit || !Chars.isWord(text, end + 1);
        return candidate && free && tables.isCliticEnding("'") ? end + 1 : end;
    }

    private boolean ends(int start, int end, boolean tookPeriod, Cut cut) {
        if (oneSentence) {
            return false;
        }
        int breaks = lineEnds(end, at);
        if (breaks > 1 || (breaks == 1 && !isWrapped(start, end))) {
            return true;
        }
        if (cut.size() >= LONG) {
            char c = text.charAt(start);
            return cut.size() >= LONGEST || c == ',' || c == ';' || c == ':' || Chars.isTerminal(c);
        }
        return SentenceEnd.isAfter(
                text, tables, new SentenceEnd.Place(cut.start(0), start, end, at, limit), tookPeriod);
    }

    /** How many line ends stand from {@code from} to before {@code to}; CR LF counts once. */
    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (Chars.isLineEnd(text.charAt(i))
                    && !(text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r')) {
                count++;
            }
        }
        return count;
    }

    /** Whether the line was long and goes on in lower case: then its end is only where the page was wrapped. */
    private boolean isWrapped(int start, int end) {
        int line = start;
        while (line > 0 && end - line < WRAPPED && !Chars.isLineEnd(text.charAt(line - 1))) {
            line--;
        }
        return end - line >= WRAPPED && !Chars.isTerminal(text.charAt(end - 1)) && Chars.isLower(text, at);
    }
}
