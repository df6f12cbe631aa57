package org.multivector.press.internal.body;

import java.util.List;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;

/**
 * A page divided: which lines are the article, and where it begins and ends. The title's line is never one of them.
 */
public final class Layout {
    private static final int FEW_LINES = 3;

    private final Surroundings around;
    private final boolean[] body;
    private final int first;
    private final int last;

    private Layout(Surroundings around, boolean[] body) {
        this.around = around;
        this.body = body;
        int from = -1;
        int to = -1;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        first = from;
        last = to;
    }

    /** Divides a page. */
    public static Layout of(Page page, BodyFinder finder) {
        Surroundings around = new Surroundings(page, Headline.find(page));
        boolean[] body = Trim.trim(around, finder.find(around));
        return new Layout(around, page.hasMarkup() || page.lines().size() > FEW_LINES ? body : orSentences(page, body));
    }

    /** Of a text of few lines without an article, such as a record with one sentence, all sentences are the article. */
    private static boolean[] orSentences(Page page, boolean[] body) {
        for (boolean found : body) {
            if (found) {
                return body;
            }
        }
        for (int i = 0; i < body.length; i++) {
            body[i] = page.lines().get(i).endsSentence(page.text());
        }
        return body;
    }

    /** The same without some lines. */
    public Layout without(List<Integer> lines) {
        boolean[] rest = body.clone();
        lines.forEach(line -> rest[line] = false);
        return new Layout(around, rest);
    }

    /** The page. */
    public Page page() {
        return around.page();
    }

    /** What the whole page tells of its lines. */
    public Surroundings around() {
        return around;
    }

    /** A line. */
    public Line line(int index) {
        return page().lines().get(index);
    }

    /** How many lines the page has. */
    public int size() {
        return body.length;
    }

    /** Whether the line is the article. */
    public boolean isBody(int line) {
        return body[line];
    }

    /** The first line of the article; -1 if the page has none. */
    public int first() {
        return first;
    }

    /** The last line of the article; -1 if the page has none. */
    public int last() {
        return last;
    }

    /** The lines of the article from {@code from} on, at most {@code count}. */
    public List<Integer> bodyLines(int from, int count) {
        List<Integer> out = new java.util.ArrayList<>();
        for (int i = Math.max(0, from); i < body.length && out.size() < count; i++) {
            if (body[i]) {
                out.add(i);
            }
        }
        return out;
    }
}
