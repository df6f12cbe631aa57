package org.multivector.press.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.Cues;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/** Cuts a text into lines and tells from each what it shows by itself. Immutable. */
public final class LineReader {
    /** Beyond this many lines neighbours are taken together, so that memory is bounded. */
    static final int MOST_LINES = 50_000;

    private static final int SHORT = 30;
    private static final int LONG = 2_000;
    private static final String SEPARATORS = "|›»•·/→►▶⋅";
    private static final String ENDS = Line.SENTENCE_MARKS;

    private final Words words;

    /** @param words the tables */
    public LineReader(Words words) {
        this.words = words;
    }

    /** The lines of a text without tags. */
    public List<Line> read(String text) {
        List<Line> out = new ArrayList<>();
        int together = 1 + count(text) / MOST_LINES;
        int gap = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfLines(text, at, together);
            Span span = strip(text, at, end);
            if (span.isEmpty()) {
                gap++;
            } else {
                out.add(line(text, span, gap, Markup.NONE));
                gap = 0;
            }
            at = afterBreak(text, end);
        }
        return out;
    }

    /** One line with what its tags tell. The span must not be empty. */
    public Line line(CharSequence text, Span span, int gap, Markup markup) {
        List<Token> tokens = Token.of(text, span.start(), span.end(), Line.LIMIT);
        Cues.Reading cues = words.cues().read(text, tokens, span.end());
        Moment moment = tokens.size() <= SHORT ? words.dates().moment(text, tokens) : Moment.NONE;
        String language =
                words.languages().guess(text, span.start(), span.end(), tokens).orElse(null);
        return new Line(span, gap, shape(text, span, tokens), cues, moment, language, markup);
    }

    private Shape shape(CharSequence text, Span span, List<Token> tokens) {
        int stop = Math.min(span.end(), span.start() + LONG);
        Counter counter = new Counter();
        for (int i = span.start(); i < stop; i++) {
            counter.take(text, i, span.end());
        }
        int capitals = 0;
        int frequent = 0;
        for (Token token : tokens) {
            capitals += token.isCapital() ? 1 : 0;
            frequent += words.languages().isFrequent(token.folded()) ? 1 : 0;
        }
        int seen = tokens.size();
        int count = Math.max(
                seen < Line.LIMIT ? seen : Math.max(seen, counter.words),
                Spaceless.words(text, span.start(), span.end()));
        double scale = seen == 0 ? 1 : (double) count / seen;
        return counter.shape(count, (int) Math.round(capitals * scale), (int) Math.round(frequent * scale));
    }

    /** Counts units of one line. */
    private static final class Counter {
        private int words;
        private int letters;
        private int upper;
        private int digits;
        private int ends;
        private int commas;
        private int separators;

        void take(CharSequence text, int at, int end) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isWhitespace(c)) {
                words++;
            } else if (c == ',') {
                commas++;
            } else if (ENDS.indexOf(c) >= 0) {
                ends += at + 1 == end || !Token.isPart(text, at + 1) ? 1 : 0;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                separators++;
            }
        }

        Shape shape(int wordCount, int capitals, int frequent) {
            return new Shape(wordCount, letters, upper, digits, capitals, frequent, ends, commas, separators);
        }
    }

    private static int count(String text) {
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            lines += isBreak(text.charAt(i)) ? 1 : 0;
        }
        return lines;
    }

    private static int endOfLines(String text, int at, int together) {
        int end = at;
        for (int i = 0; i < together && end < text.length(); i++) {
            end = i == 0 ? at : afterBreak(text, end);
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int afterBreak(String text, int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /** Whether the unit ends a line. */
    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static Span strip(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return Span.of(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == 0;
    }
}
