package org.multivector.press.internal.page;

import java.util.List;

/**
 * A page as the rest of this module sees it, whatever it came from.
 *
 * @param text the page's text, as the article will have it
 * @param lines its lines that are not blank, in order
 * @param declared what the page's metadata, or the record it came in, say
 * @param hints what else tells of its dates
 */
public record Page(String text, List<Line> lines, Declared declared, DateHints hints) {
    /** Takes a copy of the lines. */
    public Page {
        lines = List.copyOf(lines);
    }

    /** A page of which nothing else tells the dates. */
    public Page(String text, List<Line> lines, Declared declared) {
        this(text, lines, declared, DateHints.NONE);
    }

    /** The same with other things declared. */
    public Page withDeclared(Declared newDeclared) {
        return new Page(text, lines, newDeclared, hints);
    }

    /** The words of a line. */
    public String textOf(int line) {
        return lines.get(line).in(text);
    }

    /** Whether the page came with tags. */
    public boolean hasMarkup() {
        return !lines.isEmpty() && !lines.get(0).markup().tag().isEmpty();
    }
}
