package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.table.Row;
import org.multivector.core.text.Span;
import org.multivector.press.internal.language.Script;

/**
 * Finds the names of outlets by the words around them, from every {@code sources.tsv}.
 *
 * <pre>
 * pattern = { word } [ "{year}" { "{year}" } ] "{outlet}" { word | "{year}" }      compared folded, marks left out
 * </pre>
 *
 * Immutable.
 */
public final class Sources {
    private static final Map<String, Part> PARTS = Map.of(
            "lead", Part.LEAD,
            "note", Part.NOTE,
            "original", Part.ORIGINAL,
            "outlet", Part.OUTLET,
            "translated", Part.TRANSLATED,
            "translator", Part.TRANSLATOR,
            "agency", Part.AGENCY,
            "media", Part.MEDIA,
            "domain", Part.DOMAIN);
    private static final String OUTLET = "{outlet}";
    private static final String YEAR = "{year}";
    /** How many tokens of a line are looked at. */
    private static final int LIMIT = 400;

    private static final Token SLOT = new Token(OUTLET, 0, 0, '{');
    private static final Token NUMBER = new Token(YEAR, 0, 0, '{');

    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final Sieve sieve = new Sieve();
    private final Set<String> domains = new HashSet<>();
    private final Phrases<Part> names = new Phrases<>();
    private final Cues cues;
    private final Languages languages;

    private Sources(Cues cues, Languages languages) {
        this.cues = cues;
        this.languages = languages;
    }

    /** What the words around a name say of it. */
    public enum Part {
        /** A credit in the first sentences: "writes X". */
        LEAD,
        /** The signature of a note inside the text: "approx. X". */
        NOTE,
        /** Where the text first appeared: "Source: X". */
        ORIGINAL,
        /** The page's own outlet: "Subscribe to X". */
        OUTLET,
        /** From which outlet it was translated: "translated from X". */
        TRANSLATED,
        /** Which outlet translated it: "translated by X". */
        TRANSLATOR,
        /** A news agency's name. */
        AGENCY,
        /** A word that outlets have in their names. */
        MEDIA,
        /** The end of an outlet's address that serves as its name. */
        DOMAIN
    }

    /**
     * A name found.
     *
     * @param part what its words say
     * @param name as printed; empty for a note that only says whose it is, such as "editor's note"
     * @param span where the name stands; for a note without a name, where its words stand
     */
    public record Credit(Part part, String name, Span span) {}

    /** @param printed the words as the table has them, for what must be written just so */
    private record Pattern(Part part, List<Token> words, String printed) {
        boolean endsWithName() {
            return words.get(words.size() - 1).equals(SLOT);
        }

        boolean startsWithName() {
            return words.get(0).equals(SLOT);
        }
    }

    /** Reads the tables. */
    public static Sources load(Cues cues, Languages languages) {
        Sources sources = new Sources(cues, languages);
        Tables.rows("sources.tsv").map(Tables.Entry::row).forEach(sources::add);
        return sources;
    }

    private void add(Row row) {
        Part part = row.choice("part", "part", PARTS);
        if (part == Part.DOMAIN) {
            domains.addAll(row.list("words"));
            return;
        }
        if (part == Part.MEDIA || part == Part.AGENCY) {
            row.list("words").forEach(words -> names.add(words, part));
        }
        if (part == Part.MEDIA) {
            return;
        }
        for (String pattern : row.list("words")) {
            List<Token> words = new ArrayList<>();
            for (String piece : pattern.split("(?=\\{)|(?<=\\})", -1)) {
                if (piece.equals(OUTLET)) {
                    words.add(SLOT);
                } else if (piece.equals(YEAR)) {
                    words.add(NUMBER);
                } else {
                    words.addAll(Token.of(piece));
                }
            }
            index(row, new Pattern(part, words, pattern));
        }
    }

    private void index(Row row, Pattern pattern) {
        if (pattern.words.isEmpty()) {
            throw row.error("words", "expected a pattern of at least one word");
        }
        String key = pattern.words.get(pattern.startsWithName() ? 1 : 0).folded();
        byWord.computeIfAbsent(key, none -> new ArrayList<>()).add(pattern);
        sieve.add(key);
    }

    /** The credits in a stretch, in the order of their words. */
    public List<Credit> find(CharSequence text, Span stretch) {
        List<Token> tokens = Token.of(text, stretch.start(), stretch.end(), LIMIT);
        List<Credit> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            if (!sieve.mayHave(word)) {
                continue;
            }
            for (Pattern pattern : byWord.getOrDefault(word, List.of())) {
                Match match = new Match(text, stretch, tokens, pattern);
                (pattern.startsWithName() ? match.around(i) : match.from(i)).ifPresent(out::add);
            }
        }
        return out;
    }

    /** Whether a name shows by itself that it is an outlet's: a domain, an agency, a word that outlets have. */
    public boolean isMedium(String name) {
        List<Token> tokens = Token.of(name);
        for (int i = 0; i < tokens.size(); i++) {
            if (!names.at(tokens, i).isEmpty()) {
                return true;
            }
        }
        return isDomain(name)
                || (tokens.size() == 1 && isMixed(name))
                || tokens.stream().anyMatch(this::hasMedium);
    }

    /** Whether a word of a script without blanks begins or ends with one that outlets have in their names. */
    private boolean hasMedium(Token token) {
        String word = token.folded();
        if (!Script.isUnspaced(token.first())) {
            return false;
        }
        for (int at = 1; at < word.length(); at++) {
            if (isPhrase(word.substring(at)) || isPhrase(word.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(String word) {
        return !names.at(Token.of(word), 0).isEmpty();
    }

    /** The agency whose name a stretch begins with, in a script without blanks: "新华社北京5月3日电". */
    public Optional<Credit> agencyAtStart(CharSequence text, Span stretch) {
        List<Token> tokens = Token.of(text, stretch.start(), stretch.end(), 1);
        if (tokens.isEmpty() || !Script.isUnspaced(tokens.get(0).first())) {
            return Optional.empty();
        }
        Token first = tokens.get(0);
        for (int end = first.end(); end > first.start() + 1; end--) {
            Span name = Span.of(first.start(), end);
            if (isAgency(name.in(text))) {
                return Optional.of(new Credit(Part.AGENCY, name.in(text), name));
            }
        }
        return Optional.empty();
    }

    /** Whether a name is that of a news agency, as the tables print it. */
    public boolean isAgency(String name) {
        List<Token> tokens = Token.of(name);
        return !tokens.isEmpty()
                && names.at(tokens, 0).stream()
                        .anyMatch(found -> found.value() == Part.AGENCY && found.length() == tokens.size());
    }

    /** Whether a name as a whole is that of an outlet the tables know: an agency, or a medium of two words and more. */
    public boolean isKnown(String name) {
        List<Token> tokens = Token.of(name);
        return isAgency(name)
                || (tokens.size() > 1
                        && names.at(tokens, 0).stream().anyMatch(found -> found.length() == tokens.size()));
    }

    /** A single word with capitals inside, as outlets are called: "PolitNavigator". */
    private static boolean isMixed(String name) {
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (lower && Character.isUpperCase(c)) {
                return true;
            }
            lower |= Character.isLowerCase(c);
        }
        return false;
    }

    /** Whether the name is a word of three letters and more, a dot, and the end of an address. */
    public boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 3
                && dot < name.length() - 1
                && domains.contains(name.substring(dot + 1))
                && name.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether a name is one that outlets have: no platform, no rubric, no word of grammar alone. */
    private boolean isOutlet(String name) {
        List<Token> tokens = Token.of(name);
        boolean grammar = tokens.stream().allMatch(token -> languages.isFrequent(token.folded()));
        return isDomain(name)
                || (!grammar
                        && name.length() > 1
                        && cues.read(name, tokens, name.length()).whole().isEmpty());
    }

    /** One pattern against one list of tokens. */
    private final class Match {
        private final CharSequence text;
        private final Span stretch;
        private final List<Token> tokens;
        private final Pattern pattern;

        Match(CharSequence text, Span stretch, List<Token> tokens, Pattern pattern) {
            this.text = text;
            this.stretch = stretch;
            this.tokens = tokens;
            this.pattern = pattern;
        }

        /** The pattern's first word is token {@code at}. */
        Optional<Credit> from(int at) {
            int token = at;
            Optional<Span> name = Optional.empty();
            for (Token word : pattern.words) {
                if (word.equals(SLOT)) {
                    int after =
                            token == 0 ? stretch.start() : tokens.get(token - 1).end();
                    name = name(after);
                    if (name.isEmpty()) {
                        return Optional.empty();
                    }
                    token = tokenAt(name.get().end());
                } else if (token < tokens.size() && fits(word, tokens.get(token))) {
                    token++;
                } else {
                    return Optional.empty();
                }
            }
            return credit(
                    name, Span.of(tokens.get(at).start(), tokens.get(token - 1).end()));
        }

        /** A signature goes to its bracket, the name after a label to the end of a short line, others while capitals last. */
        private Optional<Span> name(int from) {
            if (pattern.part == Part.NOTE) {
                return Names.signature(text, from, stretch.end());
            }
            boolean credit = pattern.part == Part.LEAD || pattern.part == Part.OUTLET;
            Optional<Span> name =
                    credit ? Names.after(text, from, stretch.end()) : Names.afterLabel(text, from, stretch.end());
            boolean label = pattern.part != Part.LEAD && pattern.part != Part.AGENCY && pattern.endsWithName();
            return label ? name.map(this::toLineEnd) : name;
        }

        private Span toLineEnd(Span name) {
            Span whole = Names.toLineEnd(text, name, stretch.end());
            boolean grammar = Token.of(text, name.end(), whole.end(), LIMIT).stream()
                    .anyMatch(token -> languages.isFrequent(token.folded()));
            return grammar ? name : whole;
        }

        /** The pattern starts with the name; its next word is token {@code at}. */
        Optional<Credit> around(int at) {
            for (int i = 1; i < pattern.words.size(); i++) {
                int token = at + i - 1;
                if (token >= tokens.size() || !fits(pattern.words.get(i), tokens.get(token))) {
                    return Optional.empty();
                }
            }
            Optional<Span> name =
                    Names.before(text, stretch.start(), tokens.get(at).start());
            return name.isEmpty() ? Optional.empty() : credit(name, name.get());
        }

        private Optional<Credit> credit(Optional<Span> name, Span words) {
            String printed =
                    name.map(span -> span.in(text)).orElseGet(() -> pattern.part == Part.AGENCY ? words.in(text) : "");
            if (!printed.isEmpty() && pattern.part != Part.AGENCY && !isOutlet(printed)) {
                return Optional.empty();
            }
            return Optional.of(new Credit(pattern.part, printed, name.orElse(words)));
        }

        private boolean fits(Token word, Token token) {
            if (word.equals(NUMBER)) {
                return token.isNumber() && token.folded().length() == 4;
            }
            return word.folded().equals(token.folded()) && (pattern.part != Part.AGENCY || isPrinted(word, token));
        }

        /** Agencies are written as the tables have them, or in capitals: "Report" and "REPORT", not "report". */
        private boolean isPrinted(Token word, Token token) {
            String found = text.subSequence(token.start(), token.end()).toString();
            return found.equals(pattern.printed.substring(word.start(), word.end()))
                    || (found.length() > 3 && found.chars().noneMatch(Character::isLowerCase));
        }

        private int tokenAt(int place) {
            int token = 0;
            while (token < tokens.size() && tokens.get(token).start() < place) {
                token++;
            }
            return token;
        }
    }
}
