package org.multivector.desk.report.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.multivector.core.claim.Amount;
import org.multivector.core.text.Span;

/** Words and figures of an article as they stand in a list: on one line, and not too long. */
final class Words {
    private static final int LIMIT = 240;
    private static final int SENTENCE = 1200;

    private final String text;
    private final int[] lineStarts;

    Words(String text) {
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The words a span covers. */
    String at(Span span) {
        return line(span.in(text));
    }

    /** The sentence a span covers; longer than other words may be. */
    String sentence(Span span) {
        return line(span.in(text), SENTENCE);
    }

    /** Which line of the text this is, from 1. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Words on one line; what is too long ends with an ellipsis. */
    static String line(String words) {
        return line(words, LIMIT);
    }

    private static String line(String words, int limit) {
        String start = words.length() > 4 * limit ? words.substring(0, 4 * limit) + "…" : words;
        String line = start.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        return line.substring(0, back(line, limit - 1)) + "…";
    }

    /** The place itself, or the place before it where it would cut a character in two. */
    static int back(CharSequence text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    /** The span widened so that it cuts no character in two; an empty one is left as it is. */
    static Span whole(CharSequence text, Span span) {
        if (span.isEmpty()) {
            return span;
        }
        int end = span.end();
        return Span.of(back(text, span.start()), back(text, end) == end ? end : end + 1);
    }

    /** A number as people write it, with its unit. */
    static String number(Amount amount) {
        double value = amount.value();
        String figure = value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.valueOf(value);
        return figure + " " + amount.unit();
    }

    /** A share of one as percent without decimals. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }
}
