package org.multivector.press.internal.html;

import java.util.Optional;

/** Finds the text beside a name in what should be JSON and need not be: cut off, unquoted elsewhere, or within code. */
final class LooseJson {
    private static final int LONGEST = 60;

    private LooseJson() {}

    /** The first text that stands beside the quoted name. */
    static Optional<String> value(String text, String name) {
        String quoted = '"' + name + '"';
        int at = text.indexOf(quoted);
        while (at >= 0) {
            int from = skip(text, at + quoted.length());
            int to = from < text.length() && text.charAt(from) == '"' ? text.indexOf('"', from + 1) : -1;
            if (to > from + 1 && to - from <= LONGEST) {
                return Optional.of(text.substring(from + 1, to));
            }
            at = text.indexOf(quoted, at + 1);
        }
        return Optional.empty();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ':' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
