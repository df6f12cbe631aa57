package org.multivector.press.internal.packed;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names from outside as they may be shown: what steers a terminal, turns a line around or leads out of a folder is gone. */
public final class Label {
    private static final int LONGEST = 300;

    private Label() {}

    /** One line without control characters, marks of direction and lone surrogates, not longer than a person would read. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST + 1L).forEach(c -> out.appendCodePoint(isShown(c) ? c : '\uFFFD'));
        boolean isLong = out.codePointCount(0, out.length()) > LONGEST;
        return isLong ? out.substring(0, out.offsetByCodePoints(0, LONGEST)) + "…" : out.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> c == 0x200C || c == 0x200D || c == 0xAD;
            default -> true;
        };
    }

    /** The name of an entry of an archive as a path below it, whatever the archive says. */
    public static String entry(String name) {
        return Arrays.stream(clean(name.replace('\\', '/')).split("/"))
                .filter(part ->
                        !part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:"))
                .collect(Collectors.joining("/"));
    }
}
