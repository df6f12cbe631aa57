package org.multivector.press.internal.body;

import java.util.List;
import java.util.regex.Pattern;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Dates.Moment;

/**
 * What readers wrote below an article: again and again a short line with a name, a line that is only a date with a time of
 * day, and what that reader says. Pages often print no heading above them. Where no prose stands above, as in a forum or a
 * calendar, such lines are the page itself.
 */
final class Replies {
    /** Day, year, hour and minute at least, with a colon in the time. */
    private static final Pattern CLOCK = Pattern.compile("\\d:\\d\\d");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int NUMBERS = 4;
    private static final int LEAST = 3;
    private static final int NAME_WORDS = 3;

    /** How many lines one reply may have. */
    private static final int LONGEST = 40;

    private Replies() {}

    /** The line of the first reply's name; the number of lines where there are not at least {@value #LEAST} in a row. */
    static int first(Surroundings around) {
        List<Line> lines = around.page().lines();
        int first = lines.size();
        int before = lines.size();
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!isStamp(around, i)) {
                continue;
            }
            if (count == 0 || i - before > LONGEST) {
                first = i - 1;
                count = 0;
            }
            before = i;
            if (++count == LEAST && around.proseWords(0, first) > 0) {
                return first;
            }
        }
        return lines.size();
    }

    private static boolean isStamp(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        Line name = around.page().lines().get(index - 1);
        String text = around.page().text();
        return line.moment() == Moment.DATE
                && CLOCK.matcher(line.in(text)).find()
                && NUMBER.matcher(line.in(text)).results().count() >= NUMBERS
                && name.words() > 0
                && name.words() <= NAME_WORDS
                && name.moment() == Moment.NONE
                && !name.endsSentence(text);
    }
}
