package org.multivector.press.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.text.Span;

/** Reads the name of an outlet at a place in a text: in quotation marks, as a domain, or as words with capitals. */
final class Names {
    private static final String OPENING = "«“\"„‘'「『《";
    private static final String CLOSING = "»”\"“’'」』》";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final Set<Integer> JOINTS =
            Set.of((int) ' ', (int) '-', (int) '.', (int) '&', (int) '\'', (int) '’', (int) '\u00A0');

    private Names() {}

    /** The name that starts at or just after {@code from}. */
    static Optional<Span> after(CharSequence text, int from, int end) {
        return after(text, from, end, false);
    }

    /** The name behind a label, where words of scripts that have no capitals make names too. */
    static Optional<Span> afterLabel(CharSequence text, int from, int end) {
        return after(text, from, end, true);
    }

    private static Optional<Span> after(CharSequence text, int from, int end, boolean label) {
        int at = from;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || ":-–—.：︰".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at >= end) {
            return Optional.empty();
        }
        if (OPENING.indexOf(text.charAt(at)) >= 0) {
            return quoted(text, at, end);
        }
        Optional<Span> name = words(text, at, end);
        return name.isEmpty() && label ? uncapitalized(text, at, end) : name;
    }

    /** Words of a script without capitals, up to a mark or a number. */
    private static Optional<Span> uncapitalized(CharSequence text, int from, int end) {
        List<Token> tokens = Token.of(text, from, Math.min(end, from + LONGEST), MOST_WORDS);
        int stop = from;
        for (Token token : tokens) {
            boolean joins = stop == from
                    ? token.start() == from
                    : token.start() - stop == 1 && JOINTS.contains((int) text.charAt(stop));
            if (!joins || token.isNumber() || token.isCapital() || !token.mayBeName()) {
                break;
            }
            stop = token.end();
        }
        return stop == from ? Optional.empty() : Optional.of(Span.of(from, stop));
    }

    /** The name that signs a note: as {@link #after}, but up to the bracket that closes the note. */
    static Optional<Span> signature(CharSequence text, int from, int end) {
        Optional<Span> name = after(text, from, end);
        if (name.isEmpty()) {
            return name;
        }
        int stop = name.get().end();
        int limit = Math.min(end, name.get().start() + LONGEST);
        for (int i = stop; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                return Optional.of(Span.of(name.get().start(), stop));
            }
            if (Token.isPart(text, i)) {
                stop = i + 1;
            } else if (!Character.isWhitespace(c) && c != '.' && c != '-') {
                return name;
            }
        }
        return name;
    }

    /** The name with the few words of small letters that follow it, if they end the line or a comma follows: "Source: Степной вестник". */
    static Span toLineEnd(CharSequence text, Span name, int end) {
        List<Token> rest = Token.of(text, name.end(), end, MOST_WORDS);
        int at = name.end();
        for (Token token : rest) {
            if (at < end && text.charAt(at) == ',') {
                return Span.of(name.start(), at);
            }
            if (token.start() - at != 1 || text.charAt(at) != ' ') {
                return name;
            }
            at = token.end();
        }
        boolean ends = at == end || (at + 1 == end && text.charAt(at) == '.');
        return ends && rest.size() < MOST_WORDS && at - name.start() <= LONGEST ? Span.of(name.start(), at) : name;
    }

    private static Optional<Span> quoted(CharSequence text, int open, int end) {
        char close = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
        for (int i = open + 1; i < Math.min(end, open + LONGEST); i++) {
            if (text.charAt(i) == close) {
                return i == open + 1 ? Optional.empty() : Optional.of(Span.of(open + 1, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> words(CharSequence text, int from, int end) {
        List<Token> tokens = Token.of(text, from, Math.min(end, from + 2 * LONGEST), MOST_WORDS + 1);
        if (tokens.isEmpty() || tokens.get(0).start() != from || !isNameWord(text, tokens, 0)) {
            return Optional.empty();
        }
        int last = 0;
        while (last + 1 < Math.min(tokens.size(), MOST_WORDS) && continues(text, tokens, last)) {
            last++;
        }
        Span span = Span.of(from, tokens.get(last).end());
        return span.length() <= LONGEST ? Optional.of(span) : Optional.empty();
    }

    private static boolean continues(CharSequence text, List<Token> tokens, int at) {
        int from = tokens.get(at).end();
        int to = tokens.get(at + 1).start();
        if (to - from != 1 || !JOINTS.contains((int) text.charAt(from))) {
            return false;
        }
        boolean glued = text.charAt(from) != ' ' && text.charAt(from) != '\u00A0';
        return glued || isNameWord(text, tokens, at + 1);
    }

    /** A word with a capital anywhere in it, a domain's first part, or a number after a name. */
    private static boolean isNameWord(CharSequence text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        for (int i = token.start(); i < token.end(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return isDomain(text, tokens, at) || (at > 0 && token.isNumber());
    }

    private static boolean isDomain(CharSequence text, List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end() + 1
                && text.charAt(tokens.get(at).end()) == '.'
                && tokens.get(at + 1).folded().length() <= 4;
    }

    /** The name that ends at or just before {@code to}. */
    static Optional<Span> before(CharSequence text, int start, int to) {
        int at = to;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > start && "'’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int pair = at > start ? CLOSING.indexOf(text.charAt(at - 1)) : -1;
        if (pair >= 0) {
            for (int i = at - 2; i >= Math.max(start, at - LONGEST); i--) {
                if (text.charAt(i) == OPENING.charAt(pair)) {
                    return i == at - 2 ? Optional.empty() : Optional.of(Span.of(i + 1, at - 1));
                }
            }
        }
        List<Token> tokens = Token.of(text, Math.max(start, at - 2 * LONGEST), at, Integer.MAX_VALUE);
        for (int first = Math.max(0, tokens.size() - MOST_WORDS); first < tokens.size(); first++) {
            Optional<Span> name = words(text, tokens.get(first).start(), at);
            if (name.isPresent()
                    && name.get().end() == tokens.get(tokens.size() - 1).end()
                    && at == name.get().end()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The name without white space and case, for comparing: "PolitNavigator" and "Politnavigator" are one. */
    static String key(String name) {
        StringBuilder out = new StringBuilder();
        Token.of(name).forEach(token -> out.append(token.folded()));
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
