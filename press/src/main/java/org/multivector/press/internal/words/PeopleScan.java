package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.text.Span;
import org.multivector.press.internal.language.Script;
import org.multivector.press.internal.words.People.Part;
import org.multivector.press.internal.words.People.Person;

/**
 * Reads the names of one line, word by word: words with capitals are gathered until a mark, a role, an "and" or an
 * address ends the name. For one line.
 */
final class PeopleScan {
    private static final int MOST_TOKENS = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_UNSPACED = 8;
    private static final int SHORT_LABEL = 3;
    private static final int ABBREVIATION = 6;
    private static final String BREAKS = "?!,;|/•·⋅…()[]{}<>\n\t:=&+\"«»“”„،؛、，；：／（）【】〔〕「」｜";
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*|(?:https?://|www\\.)\\S+");

    private final Phrases<Part> words;
    private final Map<String, Set<Part>> glued;
    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Span> addresses = new ArrayList<>();
    private final List<Person> out = new ArrayList<>();
    private final Set<Person> labelled = new HashSet<>();
    private final List<Token> open = new ArrayList<>();
    private boolean metadata;
    private boolean grouped;
    private boolean strange;
    private boolean read;
    private int fewest;
    private int afterLabel = -1;

    PeopleScan(Phrases<Part> words, Map<String, Set<Part>> glued, CharSequence text, Span stretch) {
        this.words = words;
        this.glued = glued;
        this.text = text;
        Matcher address = ADDRESS.matcher(text).region(stretch.start(), stretch.end());
        while (address.find()) {
            addresses.add(Span.of(address.start(), address.end()));
        }
        Token.of(text, stretch.start(), stretch.end(), MOST_TOKENS).forEach(this::unglue);
    }

    /** Whether something stood in the line that is no name and no word around one. */
    boolean isStrange() {
        return strange;
    }

    /** Whether none of the words was one that stands around names or instead of one. */
    boolean isUnread() {
        return !read && addresses.isEmpty();
    }

    /** Whether the name stands right behind a word that announces names. */
    boolean isLabelled(Person person) {
        return labelled.contains(person);
    }

    /** Whether there is a number in the line, as in dates. */
    boolean hasNumber() {
        return tokens.stream().anyMatch(Token::isNumber);
    }

    /** "ByJane" is By Jane; in scripts without blanks, "记者王伟" is a role and a name. */
    private void unglue(Token token) {
        if (Script.isUnspaced(token.first())) {
            for (int at = token.end() - 2; at >= token.start() + 2; at--) {
                if (isWord(token.start(), at)) {
                    tokens.add(part(token.start(), at));
                    unglue(part(at, token.end()));
                    return;
                }
            }
            for (int at = token.start() + 2; at <= token.end() - 2; at++) {
                if (isWord(at, token.end())) {
                    tokens.add(part(token.start(), at));
                    tokens.add(part(at, token.end()));
                    return;
                }
            }
        } else {
            for (int at = token.start() + 2; at < token.end(); at++) {
                boolean turns = Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
                if (turns && isWord(token.start(), at)) {
                    tokens.add(part(token.start(), at));
                    tokens.add(part(at, token.end()));
                    return;
                }
            }
        }
        tokens.add(token);
    }

    private boolean isWord(int start, int end) {
        Set<Part> parts = glued.getOrDefault(Fold.of(text, start, end), Set.of());
        return !parts.isEmpty() && !parts.contains(Part.PARTICLE);
    }

    private Token part(int start, int end) {
        return new Token(Fold.of(text, start, end), start, end, text.charAt(start));
    }

    /** The same, for a value of metadata. */
    PeopleScan asMetadata() {
        metadata = true;
        return this;
    }

    /** The names of at least so many words. */
    List<Person> names(int fewestWords) {
        fewest = fewestWords;
        int at = 0;
        while (at >= 0 && at < tokens.size()) {
            if (at > 0 && isBreak(tokens.get(at - 1).end(), tokens.get(at).start())) {
                flush();
            }
            if (isAddress(tokens.get(at))) {
                flush();
                at++;
            } else {
                Map<Part, Integer> found = new EnumMap<>(Part.class);
                words.at(tokens, at).forEach(one -> found.merge(one.value(), one.length(), Math::max));
                at = take(at, found);
            }
        }
        flush();
        return out;
    }

    private boolean isAddress(Token token) {
        return addresses.stream().anyMatch(address -> address.contains(token.start()));
    }

    /** Takes the token or phrase and gives the next place; -1 when what follows is no name any more. */
    private int take(int at, Map<Part, Integer> found) {
        Token token = tokens.get(at);
        read |= !found.isEmpty() && !found.keySet().equals(Set.of(Part.PARTICLE));
        if (endsNames(at, found)) {
            return -1;
        }
        if (found.containsKey(Part.DEGREE) && (!open.isEmpty() || at > 0 && isAlone(at, 1))) {
            flush();
            return at + 1;
        }
        if (found.containsKey(Part.DATE) && isDate(at)) {
            flush();
            strange = true;
            return at + 1;
        }
        int nobody = Math.max(found.getOrDefault(Part.NOBODY, 0), found.getOrDefault(Part.GROUP, 0));
        if (nobody > 0 && isAlone(at, nobody)) {
            return at + nobody;
        }
        int skipped = skipped(at, found);
        boolean ends = open.size() > 1 && token.end() - token.start() > 1;
        if (skipped > 0 && (ends || !token.isCapital() || open.isEmpty())) {
            flush();
            if (found.containsKey(Part.LABEL) && at + skipped < tokens.size()) {
                afterLabel = tokens.get(at + skipped).start();
            }
            return at + skipped;
        }
        if (isNameWord(token, found.containsKey(Part.PARTICLE))) {
            grouped |= found.containsKey(Part.GROUP);
            open.add(token);
        } else {
            strange = true;
            flush();
        }
        return at + 1;
    }

    /**
     * "for Steppe Herald" behind a name; a name in front of a "for" that ends the line is none. A word that is "for" in
     * one language and "and" in another joins where a whole name follows.
     */
    private boolean endsNames(int at, Map<Part, Integer> found) {
        int length = found.getOrDefault(Part.FOR, 0);
        boolean proper =
                length > 1 || (length == 1 && !tokens.get(at).isCapital() && !found.containsKey(Part.PARTICLE));
        boolean joins = found.containsKey(Part.AND) && isName(at + 1) && isName(at + 2);
        if (!proper || joins || (open.isEmpty() && out.isEmpty())) {
            return false;
        }
        if (at + length >= tokens.size()) {
            open.clear();
        }
        return true;
    }

    private boolean isName(int at) {
        return at < tokens.size()
                && tokens.get(at).isCapital()
                && (at == 0 || !isBreak(tokens.get(at - 1).end(), tokens.get(at).start()));
    }

    /** Whether the name of a month is one here: beside a number, behind a whole name, or alone. */
    private boolean isDate(int at) {
        boolean beside = (at > 0 && tokens.get(at - 1).isNumber())
                || (at + 1 < tokens.size() && tokens.get(at + 1).isNumber());
        boolean last = at + 1 == tokens.size()
                || isBreak(tokens.get(at).end(), tokens.get(at + 1).start());
        return beside || open.size() > 1 || (open.isEmpty() && last);
    }

    /** How many words are no part of a name; "von" announces one only at the start: "Von Ursula von Brück". */
    private int skipped(int at, Map<Part, Integer> found) {
        boolean inside = at > 0 && found.containsKey(Part.PARTICLE);
        int longest = 0;
        for (Part part : List.of(Part.AND, Part.LABEL, Part.ROLE, Part.TRANSLATOR)) {
            boolean other = (inside && part == Part.LABEL)
                    || (part == Part.AND && open.isEmpty() && tokens.get(at).isCapital())
                    || (part == Part.LABEL && isGivenName(at, found.getOrDefault(part, 0)));
            longest = other ? longest : Math.max(longest, found.getOrDefault(part, 0));
        }
        return longest;
    }

    /** In metadata, few of which have a "by", a short word with a capital before a single other is a name: "Di Maio". */
    private boolean isGivenName(int at, int length) {
        return metadata
                && length == 1
                && open.isEmpty()
                && isName(at)
                && isName(at + 1)
                && (at + 2 == tokens.size()
                        || isBreak(tokens.get(at + 1).end(), tokens.get(at + 2).start()))
                && tokens.get(at).end() - tokens.get(at).start() <= SHORT_LABEL;
    }

    /** Whether a phrase makes up all that stands between two breaks. */
    private boolean isAlone(int at, int length) {
        int next = at + length;
        return open.isEmpty()
                && (next >= tokens.size()
                        || isBreak(tokens.get(next - 1).end(), tokens.get(next).start())
                        || !tokens.get(next).mayBeName());
    }

    private boolean isNameWord(Token token, boolean isParticle) {
        boolean letters = token.folded().chars().noneMatch(Character::isDigit)
                && !token.folded().equals("©");
        return letters && (token.mayBeName() || (isParticle && !open.isEmpty()));
    }

    private boolean isBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean joins = c == '·' && from > 0 && Script.isUnspaced(text.charAt(from - 1));
            if (BREAKS.indexOf(c) >= 0 && !joins) {
                return true;
            }
            boolean sentence = c == '.' && i + 1 < to && !isInitial(i);
            if (sentence || (c == '-' && i > from && i + 1 < to) || c == '–' || c == '—') {
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
        while (!open.isEmpty() && !open.get(open.size() - 1).mayBeName()) {
            open.remove(open.size() - 1);
            strange = true;
        }
        if (!grouped && open.size() >= fewest && open.size() <= MOST_WORDS && isLikeName()) {
            Span span = Span.of(open.get(0).start(), open.get(open.size() - 1).end());
            Person person = new Person(Casing.of(span.in(text).replaceAll("\\s+", " ")), span);
            out.add(person);
            if (span.start() == afterLabel) {
                labelled.add(person);
            }
        } else if (!open.isEmpty()) {
            strange = true;
        }
        open.clear();
        grouped = false;
    }

    /** A word of two letters or more, and no word without blanks that is as long as a sentence's part. */
    private boolean isLikeName() {
        Token first = open.get(0);
        boolean unspaced = Script.isUnspaced(first.first());
        boolean tooLong = unspaced && first.end() - first.start() > LONGEST_UNSPACED;
        boolean abbreviation = open.size() == 1 && isAbbreviation(first);
        boolean codes = !unspaced && open.stream().allMatch(this::isCode);
        return !tooLong && !abbreviation && !codes && open.stream().anyMatch(token -> token.end() - token.start() > 1);
    }

    /** Two capitals: a language to switch to. */
    private boolean isCode(Token token) {
        return token.end() - token.start() <= 2 && isAbbreviation(token);
    }

    /** A few capitals and nothing else: an agency's or a writer's sign. */
    private boolean isAbbreviation(Token token) {
        return token.end() - token.start() <= ABBREVIATION
                && text.subSequence(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
    }
}
