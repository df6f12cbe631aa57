package org.multivector.press.internal.header;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Languages;

/**
 * Gives a language to lines too short to tell their own: the article's to lines of the article, the neighbours' to
 * others where those above and below agree; always only where the letters allow it.
 */
final class Smoothing {
    private static final int REACH = 4;

    private final Layout layout;
    private final Languages known;

    Smoothing(Layout layout, Languages known) {
        this.layout = layout;
        this.known = known;
    }

    /** The languages of the lines, null where still not told. */
    @Nullable
    String[] languages() {
        @Nullable String[] out = new @Nullable String[layout.size()];
        for (int i = 0; i < out.length; i++) {
            Line line = layout.line(i);
            out[i] = line.language() != null ? line.language() : fromOthers(i);
        }
        return out;
    }

    private @Nullable String fromOthers(int index) {
        String main = layout.around().language();
        boolean near = layout.first() >= 0 && index <= layout.last();
        String candidate = near && main != null && fits(index, main) ? main : null;
        if (candidate != null) {
            return candidate;
        }
        String above = neighbour(index, -1);
        String below = neighbour(index, 1);
        return above != null && Objects.equals(above, below) ? above : null;
    }

    /** The nearest language told in one direction that the letters of the line allow. */
    private @Nullable String neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < layout.size() && Math.abs(i - index) <= REACH; i += step) {
            String language = layout.line(i).language();
            if (language != null && fits(index, language)) {
                return language;
            }
        }
        return null;
    }

    private boolean fits(int index, String language) {
        Span span = layout.line(index).span();
        return known.couldBe(language, layout.page().text(), span.start(), span.end());
    }
}
