package org.multivector.press.internal.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Token;

/**
 * Finds the line of the article's headline before the body is known: the line that says what the declared title, or a
 * part of the page's first line, says. A text dump's first line is often the title that the browser shows, "Headline |
 * Site", and the headline itself comes a menu later.
 */
public final class Headline {
    /** Marks between a headline and a site's name. */
    static final Pattern PARTS = Pattern.compile("\\s+[|\\-–—·•»:]{1,2}\\s+|\\s*\\|\\s*|\\s+::\\s+|\\s+»\\s+");

    private static final int FEW_WORDS = 3;
    private static final int MOST_WORDS = 45;
    private static final int REACH = 400;
    private static final int WINDOW = 30;

    private Headline() {}

    /** The headline's line, -1 if there is none that is named elsewhere. */
    public static int find(Page page) {
        List<Line> lines = page.lines();
        if (lines.isEmpty()) {
            return -1;
        }
        List<String> names = new ArrayList<>();
        addNames(names, page.declared().header().title());
        addNames(names, page.declared().siteTitle());
        boolean firstIsName = !page.hasMarkup() && lines.get(0).words() <= MOST_WORDS;
        if (firstIsName) {
            addNames(names, page.textOf(0));
        }
        int best = -1;
        double bestScore = 0;
        for (int i = firstIsName ? 1 : 0; i < Math.min(REACH, lines.size()); i++) {
            double score = score(page, i, names);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static void addNames(List<String> names, @Nullable String title) {
        if (title == null) {
            return;
        }
        names.add(key(title));
        for (String part : PARTS.split(title, -1)) {
            if (Token.of(part).size() >= FEW_WORDS) {
                names.add(key(part));
            }
        }
    }

    /** The words of a title alone, so that marks and white space make no difference. */
    static String key(CharSequence text) {
        StringBuilder out = new StringBuilder();
        Token.of(text).forEach(token -> out.append(token.folded()).append(' '));
        return out.toString();
    }

    /** Whether a name is about as long; cheaper than comparing words. */
    private static boolean isNear(Line line, List<String> names) {
        return names.stream()
                .anyMatch(name -> Math.abs(name.length() - line.span().length()) <= 4 + name.length() / 4);
    }

    private static double score(Page page, int index, List<String> names) {
        Line line = page.lines().get(index);
        if (line.words() < 2 || line.words() > MOST_WORDS || line.markup().linkShare() > 0.9) {
            return 0;
        }
        int place = isNear(line, names) ? names.indexOf(key(page.textOf(index))) : -1;
        boolean tagged = line.markup().tag().equals("h1");
        if (place < 0 && !tagged) {
            return 0;
        }
        double prose = 0;
        int end = Math.min(page.lines().size(), index + WINDOW);
        for (int i = index + 1; i < end; i++) {
            Line below = page.lines().get(i);
            prose += below.words() >= 12 && below.endsSentence(page.text()) ? below.words() : 0;
        }
        return 1 + (place >= 0 ? 100 : 0) + (tagged ? 60 : 0) + Math.min(200, prose) + line.words() / 2.0;
    }
}
