package org.multivector.press.internal.header;

import java.util.List;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.DateHabits;
import org.multivector.press.internal.words.Dates;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/**
 * The row under a headline that says when, by whom, in which rubric and how often read: <i>World / 3 May 2023 14:20 /
 * Read 304 times</i>. Short parts with wide gaps, bars or strokes between them, one of which is a whole date. Not a
 * sentence that names a date, and not a date alone.
 */
final class Stamp {
    private static final int MOST_WORDS = 20;

    private Stamp() {}

    /** Whether the line is such a row. */
    static boolean is(Words words, Layout layout, int index) {
        Line line = layout.line(index);
        String text = layout.page().text();
        if (line.words() > MOST_WORDS || line.shape().digits() < 4 || line.moment() != Moment.NONE) {
            return false;
        }
        List<Span> parts = line.parts(text);
        return parts.size() >= 2 && parts.stream().anyMatch(part -> isDate(words.dates(), text, part));
    }

    private static boolean isDate(Dates dates, String text, Span part) {
        List<Token> tokens = Token.of(text, part.start(), part.end(), MOST_WORDS);
        return dates.moment(text, tokens) == Moment.DATE
                && !dates.find(text, tokens, DateHabits.NONE.withOrder(DateHabits.Order.DAY_FIRST))
                        .isEmpty();
    }
}
