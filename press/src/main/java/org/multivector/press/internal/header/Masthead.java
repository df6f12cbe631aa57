package org.multivector.press.internal.header;

import java.util.Optional;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Dates.Moment;

/** The site's name at the head of a page: a short line among the first, with a row of the menu close below it. */
final class Masthead {
    private static final int FIRST_LINES = 3;
    private static final int MOST_WORDS = 5;
    private static final int BELOW = 3;

    private Masthead() {}

    /** The name as printed. */
    static Optional<String> find(Layout layout, int title) {
        int end = title >= 0 ? title : layout.first();
        for (int i = 0; i < Math.min(FIRST_LINES, end); i++) {
            if (isName(layout, i) && hasMenuBelow(layout, i, end)) {
                return Optional.of(
                        layout.line(i).span().in(layout.page().text()).strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Layout layout, int index) {
        Line line = layout.line(index);
        String text = layout.page().text();
        String words = line.span().in(text).strip();
        boolean cued = line.cues().whole().isPresent()
                || line.cues().label().isPresent()
                || !line.cues().firm().isEmpty()
                || line.moment() != Moment.NONE;
        return !cued
                && line.words() >= 1
                && line.words() <= MOST_WORDS
                && !layout.isBody(index)
                && !line.isMenuRow(text)
                && !line.endsSentence(text)
                && Character.isUpperCase(words.codePointAt(0));
    }

    private static boolean hasMenuBelow(Layout layout, int index, int end) {
        for (int i = index + 1; i <= index + BELOW && i < end; i++) {
            if (layout.line(i).isMenuRow(layout.page().text())) {
                return true;
            }
        }
        return false;
    }
}
