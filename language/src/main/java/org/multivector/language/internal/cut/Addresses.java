package org.multivector.language.internal.cut;

/** Addresses of the web and of mail, names of hosts and files: what holds together although a period stands inside. */
final class Addresses extends Stretch {
    private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www.", "mailto:"};
    private static final int LONGEST = 200;

    private final CutTables tables;

    Addresses(CutTables tables, String text, int limit) {
        super(text, limit);
        this.tables = tables;
    }

    /** Where the address with a scheme that starts at {@code p} ends; {@code p} if there is none. */
    int url(int p) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, p, scheme, 0, scheme.length()) && isWord(p + scheme.length())) {
                return end(p, p);
            }
        }
        return p;
    }

    /** Where the address that starts at {@code p} and holds at least to {@code e} ends, less the signs behind it. */
    int end(int p, int e) {
        int end = e;
        while (end < limit && !Chars.isBlank(text.charAt(end)) && "<>\"«»“”[]{}|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > p && ".,;:!?'’)…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Whether the chain of labels around {@code e} ends like a host or file name, or goes on to a mail address. */
    boolean holds(int p, int e) {
        int end = e;
        int last = e;
        while (end < limit && end - e < LONGEST && (isWord(end) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            if (text.charAt(end) == '.' && isWord(end + 1)) {
                last = end + 1;
            }
            end += isWord(end) ? Chars.width(text, end) : 1;
        }
        boolean mail = isMail(end) || text.substring(p, e).indexOf('@') >= 0;
        return mail || tables.isDomain(text.substring(last, run(last))) || isPath(p, run(last));
    }

    private boolean isMail(int at) {
        return at(at) == '@' && isWord(at + 1);
    }

    /** The end of the periods at {@code e} if an address goes on behind them, as in {@code name...@example.org}; else {@code e}. */
    int masked(int e) {
        int end = e;
        while (at(end) == '.') {
            end++;
        }
        return isMail(end) ? end : e;
    }

    /** Three labels and more of small letters, such as {@code org.example.tools}: no sentence ends twice without a capital. */
    private boolean isPath(int p, int end) {
        String path = text.substring(p, end);
        return path.chars().filter(c -> c == '.').count() >= 2
                && path.chars().allMatch(c -> c == '.' || c == '-' || Character.isLowerCase(c));
    }

    /** Whether the word from {@code p} to before {@code e} is the name of a host. */
    boolean isHost(int p, int e) {
        int label = lastPeriod(p, e);
        return label > p && tables.isDomain(text.substring(label, e));
    }
}
