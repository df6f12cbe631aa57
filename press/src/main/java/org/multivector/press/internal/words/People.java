package org.multivector.press.internal.words;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.multivector.core.table.Row;
import org.multivector.core.text.Span;
import org.multivector.press.internal.language.Script;

/**
 * Reads the names of authors out of a line such as <i>By political scientist Jane Doe and John Roe, for Steppe
 * Herald</i>. What the words around names do is in every {@code people.tsv}. Not a recogniser of names in running text.
 * Immutable.
 */
public final class People {
    private static final String DESK = "desk";
    private static final Map<String, Part> PARTS = Map.of(
            "label",
            Part.LABEL,
            "degree",
            Part.DEGREE,
            "translator",
            Part.TRANSLATOR,
            "role",
            Part.ROLE,
            "nobody",
            Part.NOBODY,
            "group",
            Part.GROUP,
            "and",
            Part.AND,
            "for",
            Part.FOR,
            "particle",
            Part.PARTICLE,
            DESK,
            Part.DESK);
    private static final Pattern PARTS_OF_LINE = Pattern.compile("[,|()•·]");
    private static final Pattern CODES = Pattern.compile("(?:\\b\\p{Lu}{1,2}\\b\\s*)+");
    private static final int LONGEST_NICKNAME = 30;
    private static final int NICKNAME_WORDS = 3;
    private static final int LABEL_TOKENS = 8;
    private static final int DESK_TOKENS = 6;

    private final Phrases<Part> words = new Phrases<>();
    private final Phrases<Part> desks = new Phrases<>();
    private final Map<String, Set<Part>> glued = new HashMap<>();
    private final Languages languages;

    private People(Languages languages) {
        this.languages = languages;
    }

    /** What a word near a name does. */
    enum Part {
        /** Announces names. */
        LABEL,
        /** Announces translators. */
        TRANSLATOR,
        /** What somebody is; no part of his name. */
        ROLE,
        /** Stands where a name should, and is none. */
        NOBODY,
        /** Makes the words before or after it the name of a group. */
        GROUP,
        /** What stands behind the names of learned people, no part of them. */
        DEGREE,
        /** The name of a month, in a date. */
        DATE,
        /** Joins names. */
        AND,
        /** Ends the names. */
        FOR,
        /** May stand inside a name in small letters. */
        PARTICLE,
        /** Those who write for an outlet without their names. */
        DESK
    }

    /**
     * A name read.
     *
     * @param name as printed, white space made single, capitals throughout made small
     * @param span where it stands
     */
    public record Person(String name, Span span) {}

    /** Reads the tables. */
    public static People load(Languages languages) {
        People people = new People(languages);
        Tables.rows("people.tsv").map(Tables.Entry::row).forEach(people::add);
        Tables.rows("dates.tsv")
                .map(Tables.Entry::row)
                .filter(row -> row.get("part").equals("month"))
                .flatMap(row -> row.list("words").stream())
                .filter(word -> Token.of(word).size() == 1)
                .forEach(word -> people.words.add(word, Part.DATE));
        return people;
    }

    private void add(Row row) {
        Part part = row.choice("part", "part of a byline", PARTS);
        if (part == Part.DESK) {
            row.list("words").forEach(phrase -> desks.add(phrase, part));
            return;
        }
        for (String phrase : row.list("words")) {
            List<Token> tokens = Token.of(phrase);
            if (!tokens.isEmpty()) {
                words.add(phrase, part);
            }
            boolean gluable =
                    part == Part.LABEL || part == Part.ROLE || part == Part.TRANSLATOR || part == Part.PARTICLE;
            if (tokens.size() == 1 && gluable) {
                glued.computeIfAbsent(tokens.get(0).folded(), none -> EnumSet.noneOf(Part.class))
                        .add(part);
            }
        }
    }

    /**
     * The names in a stretch that is known to hold names: after a label, in a byline element. A single word is a name
     * here, if it stands beside no whole name and no number.
     */
    public List<Person> announced(CharSequence text, Span stretch) {
        PeopleScan scan = new PeopleScan(words, glued, text, stretch);
        List<Person> names = scan.names(1);
        List<Person> whole = names.stream().filter(People::isWhole).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        return scan.hasNumber() ? names.stream().filter(scan::isLabelled).toList() : names;
    }

    private static boolean isWhole(Person person) {
        String name = person.name();
        return name.indexOf(' ') > 0 || name.indexOf('.') > 0 || Script.isUnspaced(name.charAt(0));
    }

    /**
     * The names in a value of metadata that is there to name authors; what somebody calls himself is a name here, a desk is
     * none.
     */
    public List<String> declared(String value) {
        Span all = Span.of(0, value.length());
        PeopleScan scan = new PeopleScan(words, glued, value, all).asMetadata();
        List<Person> names = scan.names(1);
        List<Person> whole = names.stream().filter(People::isWhole).toList();
        List<String> out = (whole.isEmpty() ? names : whole)
                .stream().map(Person::name).distinct().toList();
        if (whole.isEmpty() && desk(value).isPresent()) {
            return List.of();
        }
        return out.isEmpty() && scan.isUnread() && isNickname(value) ? List.of(value.strip()) : out;
    }

    /**
     * The desk that a value names where authors are named, as printed: "Steppe Herald newsroom"; nothing if no word of it says
     * that it is one.
     */
    public Optional<String> desk(String value) {
        return PARTS_OF_LINE
                .splitAsStream(value)
                .flatMap(part -> wholeDesk(part).stream())
                .findFirst();
    }

    private Optional<String> wholeDesk(String value) {
        List<Token> tokens = Token.of(value);
        int from = tokens.isEmpty() ? 0 : label(tokens);
        int count = tokens.size() - from;
        boolean says = IntStream.range(from, tokens.size())
                .anyMatch(at -> !desks.at(tokens, at).isEmpty());
        return says && count <= DESK_TOKENS
                ? Optional.of(value.substring(
                        tokens.get(from).start(), tokens.get(tokens.size() - 1).end()))
                : Optional.empty();
    }

    /** Whether a stretch begins with two words and more that announce an author: "Posted by". */
    public boolean isPosted(CharSequence text, Span stretch) {
        List<Token> tokens = Token.of(text, stretch.start(), stretch.end(), LABEL_TOKENS);
        return !tokens.isEmpty() && label(tokens) > 1;
    }

    /** How many words at the start announce authors. */
    private int label(List<Token> tokens) {
        return words.at(tokens, 0).stream()
                .filter(found -> found.value() == Part.LABEL && found.length() < tokens.size())
                .mapToInt(Phrases.Found::length)
                .max()
                .orElse(0);
    }

    /** Whether a stretch begins with words that announce authors. */
    public boolean isAnnounced(CharSequence text, Span stretch) {
        List<Token> tokens = Token.of(text, stretch.start(), stretch.end(), LABEL_TOKENS);
        return !tokens.isEmpty() && label(tokens) > 0;
    }

    /** Whether these are words that announce authors, and nothing else. */
    public boolean isLabel(String value) {
        List<Token> tokens = Token.of(value);
        return !tokens.isEmpty()
                && words.at(tokens, 0).stream()
                        .anyMatch(found -> found.value() == Part.LABEL && found.length() == tokens.size());
    }

    /** A few words without marks, numbers at most inside them; more than languages to switch to, such as "FR IT". */
    private static boolean isNickname(String value) {
        String nick = value.strip();
        boolean codes = nick.indexOf(' ') > 0 && CODES.matcher(nick).matches();
        return nick.length() > 1
                && !codes
                && nick.length() <= LONGEST_NICKNAME
                && nick.split("\\s+").length <= NICKNAME_WORDS
                && nick.chars().anyMatch(Character::isLetter)
                && nick.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.".indexOf(c) >= 0);
    }

    /**
     * The names in a line that may hold nothing but names; none if it holds anything else. Each has at least two words,
     * none of them one of grammar; in a script without capitals nothing tells names from other words.
     */
    public List<Person> alone(CharSequence text, Span line) {
        PeopleScan scan = new PeopleScan(words, glued, text, line);
        List<Person> names = scan.names(2);
        boolean told = names.stream()
                .flatMap(person -> Token.of(person.name()).stream())
                .allMatch(token -> token.folded().length() < 3
                        || Character.isLowerCase(token.first())
                        || (token.isCapital() && !languages.isFrequent(token.folded())));
        return scan.isStrange() || !told ? List.of() : names;
    }
}
