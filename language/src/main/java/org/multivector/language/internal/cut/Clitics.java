package org.multivector.language.internal.cut;

import java.util.List;

/**
 * Adds a token to a sentence as the words it holds: {@code don't} as {@code do} and {@code n't}, {@code cannot} as
 * {@code can} and {@code not}. Belongs to one thread.
 */
final class Clitics {
    private static final int LONGEST_ENDING = 3;
    private static final int MOST = 3;

    private final CutTables tables;
    private final String text;

    Clitics(CutTables tables, String text) {
        this.tables = tables;
        this.text = text;
    }

    /** Adds the token from {@code start} to before {@code end}. */
    void add(int start, int end, Cut cut) {
        int before = cut.size();
        List<String> parts = end - start <= tables.longestClitic() ? tables.wholeClitic(folded(start, end)) : List.of();
        if (parts.isEmpty()) {
            peel(start, end, cut);
        } else {
            int from = start;
            for (String part : parts) {
                cut.add(from, from + part.length());
                from += part.length();
            }
        }
        if (cut.size() - before > 1) {
            cut.join(cut.size() - before);
        }
    }

    /** Takes up to {@link #MOST} endings off from the right, then adds all in order. */
    private void peel(int start, int end, Cut cut) {
        if (ending(start, end) == 0) {
            cut.add(start, end);
            return;
        }
        int[] cuts = new int[MOST];
        int count = 0;
        int to = end;
        for (int n = ending(start, to); n > 0 && count < MOST; n = ending(start, to)) {
            to -= n;
            cuts[count++] = to;
        }
        int from = start;
        for (int i = count - 1; i >= 0; i--) {
            cut.add(from, cuts[i]);
            from = cuts[i];
        }
        cut.add(from, end);
    }

    private int ending(int start, int end) {
        for (int n = Math.min(LONGEST_ENDING, end - start - 1); n >= 1; n--) {
            boolean apostrophe = Chars.isApostrophe(text.charAt(end - n))
                    || (n == LONGEST_ENDING && Chars.isApostrophe(text.charAt(end - 2)));
            if (apostrophe && tables.isCliticEnding(folded(end - n, end))) {
                return n;
            }
        }
        return 0;
    }

    private String folded(int start, int end) {
        return tables.lower(text.substring(start, end)).replace('’', '\'').replace('`', '\'');
    }
}
