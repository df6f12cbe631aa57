package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.table.Row;
import org.multivector.core.text.Span;

/**
 * Reads the names of authors out of a line such as <i>By political scientist Jane Doe and John Roe, for Steppe
 * Herald</i>. What the words around names do is in every {@code people.tsv}. Not a recogniser of names in running text.
 * Immutable.
 */
public final class People {
    private static final Map<String, Part> PARTS = Map.of(
            "label", Part.LABEL,
            "translator", Part.TRANSLATOR,
            "role", Part.ROLE,
            "nobody", Part.NOBODY,
            "and", Part.AND,
            "for", Part.FOR,
            "particle", Part.PARTICLE);
    private static final int MOST_WORDS = 5;
    private static final String BREAKS = ",;|/•·()[]{}<>\n\t:=&+\"«»“”„";

    private final Phrases<Part> words = new Phrases<>();
    private final Languages languages;

    private People(Languages languages) {
        this.languages = languages;
    }

    /** What a word near a name does. */
    private enum Part {
        LABEL,
        TRANSLATOR,
        ROLE,
        NOBODY,
        AND,
        FOR,
        PARTICLE
    }

    /**
     * A name read.
     *
     * @param name as printed, white space made single
     * @param span where it stands
     */
    public record Person(String name, Span span) {}

    /** Reads the tables. */
    public static People load(Languages languages) {
        People people = new People(languages);
        Tables.rows("people.tsv").map(Tables.Entry::row).forEach(people::add);
        return people;
    }

    private void add(Row row) {
        Part part = row.choice("part", "part of a byline", PARTS);
        row.list("words").stream()
                .filter(phrase -> !Token.of(phrase).isEmpty())
                .forEach(phrase -> words.add(phrase, part));
    }

    /**
     * The names in a stretch that is known to hold names: after a label, in a byline element, in metadata. A single
     * word is a name here.
     */
    public List<Person> announced(CharSequence text, Span stretch) {
        return new Scan(text, stretch).names(1);
    }

    /**
     * The names in a line that may hold nothing but names; none if it holds anything else. Each has at least two words.
     */
    public List<Person> alone(CharSequence text, Span line) {
        Scan scan = new Scan(text, line);
        List<Person> names = scan.names(2);
        return scan.strange ? List.of() : names;
    }

    /** One line under way. */
    private final class Scan {
        private final CharSequence text;
        private final List<Token> tokens;
        private final List<Person> out = new ArrayList<>();
        private final List<Token> open = new ArrayList<>();
        private boolean strange;
        private int fewest;

        Scan(CharSequence text, Span stretch) {
            this.text = text;
            this.tokens = Token.of(text, stretch.start(), stretch.end(), 60);
        }

        List<Person> names(int fewestWords) {
            fewest = fewestWords;
            int at = 0;
            boolean done = false;
            while (at < tokens.size() && !done) {
                if (at > 0 && isBreak(tokens.get(at - 1).end(), tokens.get(at).start())) {
                    flush();
                }
                Map<Part, Integer> found = new HashMap<>();
                words.at(tokens, at).forEach(one -> found.merge(one.value(), one.length(), Math::max));
                at = take(at, found);
                done = at < 0;
            }
            flush();
            return out;
        }

        /** Takes the token or phrase and gives the next place; -1 when what follows is no name any more. */
        private int take(int at, Map<Part, Integer> found) {
            Token token = tokens.get(at);
            if (found.containsKey(Part.FOR) && !(open.isEmpty() && out.isEmpty())) {
                if (at + found.getOrDefault(Part.FOR, 1) >= tokens.size()) {
                    open.clear();
                }
                return -1;
            }
            if (found.containsKey(Part.NOBODY) && isAlone(at, found.getOrDefault(Part.NOBODY, 1))) {
                return at + found.getOrDefault(Part.NOBODY, 1);
            }
            int skipped = skipped(at, found);
            boolean joins = found.containsKey(Part.AND) && !token.isCapital();
            if (skipped > 0 && (joins || !token.isCapital() || open.isEmpty())) {
                flush();
                return at + skipped;
            }
            if (isNameWord(token, found.containsKey(Part.PARTICLE))) {
                open.add(token);
            } else {
                strange = true;
                flush();
            }
            return at + 1;
        }

        /** How many words are no part of a name; "von" announces one only at the start: "Von Ursula von Brück". */
        private static int skipped(int at, Map<Part, Integer> found) {
            boolean inside = at > 0 && found.containsKey(Part.PARTICLE);
            int longest = 0;
            for (Part part : List.of(Part.AND, Part.LABEL, Part.ROLE, Part.TRANSLATOR)) {
                longest = inside && part == Part.LABEL ? longest : Math.max(longest, found.getOrDefault(part, 0));
            }
            return longest;
        }

        /** Whether a phrase makes up all that stands between two breaks. */
        private boolean isAlone(int at, int length) {
            boolean starts = open.isEmpty();
            int next = at + length;
            return starts
                    && (next >= tokens.size()
                            || isBreak(
                                    tokens.get(next - 1).end(), tokens.get(next).start())
                            || !tokens.get(next).isCapital());
        }

        private boolean isNameWord(Token token, boolean isParticle) {
            boolean letters = token.folded().chars().noneMatch(Character::isDigit)
                    && !token.folded().equals("©");
            boolean capital = token.isCapital() || !Character.isLowerCase(token.first());
            return letters && (capital || (isParticle && !open.isEmpty()));
        }

        private boolean isGrammar(Token token) {
            return languages.isFrequent(token.folded());
        }

        private boolean isBreak(int from, int to) {
            for (int i = from; i < to; i++) {
                if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
                boolean sentence = text.charAt(i) == '.' && i + 1 < to && !isInitial(i);
                if (sentence
                        || (text.charAt(i) == '-' && i > from && i + 1 < to)
                        || text.charAt(i) == '–'
                        || text.charAt(i) == '—') {
                    return true;
                }
            }
            return false;
        }

        /** Whether the dot follows a single letter or a short title: "J. Doe", "Dr. Doe". */
        private boolean isInitial(int dot) {
            int letters = 0;
            for (int i = dot - 1; i >= 0 && Token.isPart(text, i); i--) {
                letters++;
            }
            return letters <= 2;
        }

        private void flush() {
            while (!open.isEmpty()
                    && !open.get(open.size() - 1).isCapital()
                    && Character.isLowerCase(open.get(open.size() - 1).first())) {
                open.remove(open.size() - 1);
                strange = true;
            }
            if (open.size() >= fewest && open.size() <= MOST_WORDS && hasLongWord()) {
                Span span =
                        Span.of(open.get(0).start(), open.get(open.size() - 1).end());
                out.add(new Person(span.in(text).replaceAll("\\s+", " "), span));
            } else if (!open.isEmpty()) {
                strange = true;
            }
            open.clear();
        }

        private boolean hasLongWord() {
            return open.stream().anyMatch(token -> token.folded().length() > 1 && !isGrammar(token));
        }
    }
}
