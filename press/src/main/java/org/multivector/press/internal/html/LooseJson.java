package org.multivector.press.internal.html;

import java.util.Optional;
import java.util.Set;

/** Finds the text beside a name in what should be JSON and need not be: cut off, unquoted elsewhere, or within code. */
final class LooseJson {
    private static final int LONGEST = 80;

    private LooseJson() {}

    /** The first text that stands beside the quoted name. */
    static Optional<String> value(String text, String name) {
        String quoted = '"' + name + '"';
        int at = text.indexOf(quoted);
        while (at >= 0) {
            int from = skip(text, at + quoted.length());
            int to = from < text.length() && text.charAt(from) == '"' ? close(text, from + 1) : -1;
            if (to > from + 1) {
                return Optional.of(text.substring(from + 1, to));
            }
            at = text.indexOf(quoted, at + 1);
        }
        return Optional.empty();
    }

    /** The first text that stands beside one of the names, all of which hold the stem; one pass over the text. */
    static Optional<String> value(String text, String stem, Set<String> names) {
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            int from = at;
            while (from >= 0 && at - from <= LONGEST && text.charAt(from) != '"') {
                from--;
            }
            String near = text.substring(Math.max(0, from), Math.min(text.length(), at + 2 * LONGEST));
            int to = near.indexOf('"', 1);
            Optional<String> value = to > 0 && names.contains(near.substring(1, to))
                    ? value(near, near.substring(1, to))
                    : Optional.empty();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The next quotation mark, if it is not far. */
    private static int close(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '"') {
                return at;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
