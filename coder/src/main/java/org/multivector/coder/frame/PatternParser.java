package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.multivector.core.table.Suggestion;

/** Reads the grammar that {@link Pattern} gives: one method a production, one token at a time. */
final class PatternParser {
    private static final Set<String> TYPES = Set.of("per", "org", "state", "place", "civil", "num");

    private final String text;
    private final Lexicon lexicon;
    private final String[] tokens;
    private final int head;
    private final List<Part> parts = new ArrayList<>();
    private List<String> markers = List.of();
    private List<String> modifiers = List.of();
    private boolean optional;
    private boolean beforeHead = true;

    PatternParser(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        tokens = text.replace("[", "[ ").replace("]", " ]").strip().split("\\s+");
        head = findHead();
    }

    Pattern parse() {
        for (int i = 0; i < tokens.length; i++) {
            if (i == head) {
                if (!modifiers.isEmpty()) {
                    Part.Filler filler = Part.Filler.of(modifiers, List.of());
                    add(Part.Kind.MODIFIER, "", "", filler);
                }
                beforeHead = false;
            } else {
                token(tokens[i], i);
            }
        }
        if (optional || !markers.isEmpty() || !modifiers.isEmpty()) {
            throw error("it ends after \"" + tokens[tokens.length - 1] + "\"; something must follow");
        }
        String word = tokens[head];
        int plus = word.indexOf('+');
        String particle = plus < 0 ? "" : word.substring(plus + 1);
        if (plus >= 0 && particle.isEmpty()) {
            throw error("no particle after the + of \"" + word + "\"");
        }
        String bare = plus < 0 ? word : word.substring(0, plus);
        int slash = bare.indexOf('/');
        Pattern.Pos pos = slash < 0 ? Pattern.Pos.V : pos(bare.substring(slash + 1));
        return new Pattern(text, words(slash < 0 ? bare : bare.substring(0, slash)), pos, particle, parts);
    }

    /** The index of the head: {@code /v} or {@code /n} first, then unmarked words, then any other mark. */
    private int findHead() {
        int marked = -1;
        int plain = -1;
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            if (token.contains("/v") || token.contains("/n")) {
                return i;
            }
            if (token.contains("/")) {
                marked = marked < 0 ? i : marked;
            } else if (plain < 0 && isWords(token) && !isMarkers(token)) {
                plain = i;
            }
        }
        if (plain < 0 && marked < 0) {
            throw error("it has no head; write the verb, or mark the noun with /n");
        }
        return plain >= 0 ? plain : marked;
    }

    private void token(String token, int index) {
        if (token.equals("[") || token.equals("]")) {
            if (optional == token.equals("[")) {
                throw error("brackets do not nest");
            }
            optional = token.equals("[");
        } else if (token.startsWith("*")) {
            if (token.length() > 1 && token.charAt(1) != ':') {
                throw error("expected * or *:words, got \"" + token + "\"");
            }
            List<String> heads = token.startsWith("*:") ? words(token.substring(2)) : List.of();
            add(Part.Kind.CLAUSE, "", "", Part.Filler.of(heads, List.of()));
        } else if (token.startsWith("!")) {
            add(Part.Kind.ABSENT, "", "", Part.Filler.of(words(token.substring(1)), List.of()));
        } else if (Character.isUpperCase(token.charAt(0))) {
            slot(token);
        } else if (token.endsWith("/a")) {
            modifiers = words(token.substring(0, token.length() - 2));
        } else if (isMarkers(token) && index + 1 < tokens.length) {
            markers = words(token);
        } else {
            lexical(token);
        }
    }

    private void slot(String token) {
        int at = token.indexOf('@');
        String front = at < 0 ? token : token.substring(0, at);
        int set = front.indexOf('&');
        int colon = front.indexOf(':');
        String type = colon < 0 ? "" : front.substring(colon + 1);
        String letter = front.substring(0, 1);
        String flags = front.substring(1, set >= 0 ? set : colon >= 0 ? colon : front.length());
        if (!"ARSX".contains(letter) || !flags.matches("[\\^+]*")) {
            throw error("expected a slot A, R, S or X, got \"" + token + "\"");
        }
        if (!type.isEmpty() && !TYPES.contains(type)) {
            throw error("unknown type of filler " + type + Suggestion.of(type, TYPES));
        }
        List<String> heads = set < 0 ? List.of() : words(front.substring(set));
        Part.Filler filler = new Part.Filler(heads, List.of(), flags.contains("^"), flags.contains("+"), false, type);
        add(Part.Kind.SLOT, letter, at < 0 ? "" : token.substring(at + 1), filler);
    }

    private void lexical(String token) {
        if (token.indexOf('/') >= 0) {
            throw error("a second head \"" + token + "\"; only one word may have a mark");
        }
        int at = token.indexOf('@');
        String front = at < 0 ? token : token.substring(0, at);
        boolean kept = front.endsWith("~");
        List<String> words = words(kept ? front.substring(0, front.length() - 1) : front);
        Part.Filler filler = new Part.Filler(words, modifiers, false, false, kept, "");
        add(Part.Kind.LEXICAL, "", at < 0 ? "" : token.substring(at + 1), filler);
    }

    private void add(Part.Kind kind, String role, String grammaticalCase, Part.Filler filler) {
        String value = grammaticalCase.isEmpty()
                ? ""
                : grammaticalCase.substring(0, 1).toUpperCase(Locale.ROOT) + grammaticalCase.substring(1);
        boolean subject = beforeHead && markers.isEmpty() && value.isEmpty() && kind != Part.Kind.ABSENT;
        parts.add(new Part(kind, role, new Part.Where(subject, markers, value), filler, optional));
        markers = List.of();
        modifiers = List.of();
    }

    private boolean isMarkers(String token) {
        for (String word : token.split("\\|")) {
            if (!lexicon.isMarker(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(String token) {
        char first = token.isEmpty() ? ' ' : token.charAt(0);
        return first == '&' || Character.isLowerCase(first);
    }

    private List<String> words(String token) {
        List<String> out = new ArrayList<>();
        for (String word : token.split("\\|", -1)) {
            if (word.isEmpty()) {
                throw error("an empty word in \"" + token + "\"");
            }
            out.addAll(word.startsWith("&") ? set(word.substring(1)) : List.of(word));
        }
        return out;
    }

    private List<String> set(String name) {
        List<String> words = lexicon.sets().get(name);
        if (words == null) {
            throw error(
                    "unknown set &" + name + Suggestion.of(name, lexicon.sets().keySet()));
        }
        return words;
    }

    private Pattern.Pos pos(String letter) {
        try {
            return Pattern.Pos.valueOf(letter.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("unknown mark /" + letter + "; there are /v /n /a /r /x /m /d");
        }
    }

    private IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("pattern \"" + text + "\": " + problem);
    }
}
