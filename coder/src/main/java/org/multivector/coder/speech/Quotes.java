package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.multivector.core.text.Span;

/**
 * Stretches between quotation marks. Marks pair within a paragraph; a mark that stays open runs to the paragraph's end.
 * Nested quotations are kept as well, the outer one first. Stateless; linear in the text whatever its nesting.
 */
final class Quotes {
    private static final String OPENING = "“«„‹";
    private static final String CLOSING = "”»“›";
    private static final int DEEPEST = 16;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    private Quotes(String text) {
        this.text = text;
    }

    /** The quotations in a stretch of text, without their marks, in order of their start. */
    static List<Span> in(String text, Span stretch) {
        Quotes quotes = new Quotes(text);
        for (int i = stretch.start(); i < stretch.end(); i++) {
            quotes.character(i, stretch);
        }
        quotes.closeAll(stretch.end());
        quotes.found.sort(null);
        return quotes.found;
    }

    private void character(int at, Span stretch) {
        char c = text.charAt(at);
        if (c == '\n') {
            closeAll(at);
        } else if (c == '"') {
            if (opensHere(at, stretch)) {
                open(at);
            } else {
                close(at);
            }
        } else if (c == '“') {
            if (!open.isEmpty() && text.charAt(open.get(open.size() - 1)) == '„') {
                close(at);
            } else {
                open(at);
            }
        } else if (OPENING.indexOf(c) >= 0) {
            open(at);
        } else if (CLOSING.indexOf(c) >= 0) {
            close(at);
        }
    }

    /** A straight mark opens before a letter when none is open, or after a blank. */
    private boolean opensHere(int at, Span stretch) {
        boolean straightOpen = open.stream().anyMatch(o -> text.charAt(o) == '"');
        if (!straightOpen) {
            return true;
        }
        boolean afterBlank =
                at == stretch.start() || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        boolean beforeLetter = at + 1 < stretch.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return afterBlank && beforeLetter && open.size() < 2;
    }

    private void open(int at) {
        if (open.size() < DEEPEST) {
            open.add(at);
        }
    }

    private void close(int at) {
        if (!open.isEmpty()) {
            int from = open.remove(open.size() - 1) + 1;
            if (from < at) {
                found.add(Span.of(from, at));
            }
        }
    }

    private void closeAll(int at) {
        while (!open.isEmpty()) {
            close(at);
        }
    }
}
