package org.multivector.press.internal.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.Cues;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.People.Person;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Sources;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/**
 * Finds who wrote the article: a line that announces authors, a line of names between headline and article or beside
 * the date, a signature below the article, a name run into the article's first sentence. Of a line that announces
 * nothing it believes only names that the article does not speak of: who is spoken of is the subject or the person
 * interviewed, not the author. Better none than a wrong one.
 */
final class Bylines {
    private static final int BELOW = 4;
    private static final int SHORT = 20;
    private static final int FEW_WORDS = 8;
    private static final int FIRST_LINES = 4;
    private static final int MOST = 6;
    private static final int LABELLED_WORDS = 12;

    private final Words words;
    private final Layout layout;
    private final int title;
    private final Credits credits;
    private final String text;

    Bylines(Words words, Layout layout, int title, Credits credits) {
        this.words = words;
        this.credits = credits;
        this.layout = layout;
        this.title = title;
        this.text = layout.page().text();
    }

    /**
     * Who wrote it and where that stands.
     *
     * @param names the authors, one each
     * @param lines lines that are nothing but byline
     * @param glued the name run into the article's first sentence, if it is
     */
    record Found(List<String> names, Set<Integer> lines, Optional<Person> glued) {
        static final Found NONE = new Found(List.of(), Set.of(), Optional.empty());
    }

    Found find() {
        if (layout.first() < 0) {
            return Found.NONE;
        }
        Map<Integer, List<Person>> found = new LinkedHashMap<>();
        int from = Math.max(0, title < 0 ? layout.first() - 6 : title - 3);
        for (int i = from; i < layout.first() + 2 && i < layout.size(); i++) {
            announced(i, found);
        }
        for (int i = layout.last() - 1; i <= layout.last() + BELOW && i < layout.size(); i++) {
            announced(i, found);
        }
        if (found.isEmpty()) {
            between(found);
        }
        if (found.isEmpty()) {
            signature(found);
        }
        if (found.isEmpty()) {
            anywhere(found);
        }
        if (!found.isEmpty()) {
            List<String> names = found.values().stream()
                    .flatMap(List::stream)
                    .map(Person::name)
                    .distinct()
                    .limit(MOST)
                    .toList();
            return new Found(names, found.keySet(), Optional.empty());
        }
        Optional<Person> glued = glued();
        if (glued.isEmpty()) {
            for (int i = from; i < layout.first(); i++) {
                Optional<String> desk = desk(layout.line(i));
                if (desk.isPresent()) {
                    return new Found(List.of(desk.get()), Set.of(i), Optional.empty());
                }
            }
        }
        return new Found(glued.map(person -> List.of(person.name())).orElse(List.of()), Set.of(), glued);
    }

    /** A line that says whose names it holds: "By Jane Doe", "Author:" with the name on the next line, a byline element. */
    private void announced(int index, Map<Integer, List<Person>> found) {
        if (index < 0 || index == title || found.containsKey(index)) {
            return;
        }
        Line line = layout.line(index);
        boolean marked = line.markup().in(Place.BYLINE)
                && (!layout.isBody(index) || isUnderTitle(index))
                && !line.markup().in(Place.ABOUT);
        boolean labelled = isLabelled(line);
        if (line.words() > SHORT || line.cues().firm().contains(Sign.RELATED)) {
            return;
        }
        if (!(marked || labelled)) {
            part(line).ifPresent(people -> found.put(index, people));
            return;
        }
        List<Person> people = authors(line.span());
        if (marked && !labelled && people.stream().noneMatch(this::hasTwoWords)) {
            return;
        }
        boolean sure = line.isLabelled(Sign.BYLINE)
                || line.words() <= FEW_WORDS && words.people().isPosted(text, line.span());
        if (labelled && !marked && people.stream().noneMatch(this::hasTwoWords) && !sure) {
            return;
        }
        if (people.isEmpty() && labelled && line.shape().digits() == 0 && index + 1 < layout.size()) {
            Line below = layout.line(index + 1);
            List<Person> next = isRowOfCues(below) ? List.of() : words.people().alone(text, below.span());
            if (!next.isEmpty()) {
                found.put(index, List.of());
                found.put(index + 1, next);
            }
        } else if (!people.isEmpty() && !isProse(line)) {
            found.put(index, people);
        }
    }

    /** The desk that signs for authors in a byline that names nobody. */
    private Optional<String> desk(Line line) {
        boolean byline = line.isLabelled(Sign.BYLINE) || line.markup().in(Place.BYLINE);
        return byline && line.words() <= FEW_WORDS ? words.people().desk(line.in(text)) : Optional.empty();
    }

    /** The first line of a page with tags that says "Author:" and a whole name, wherever it stands but with other articles. */
    private void anywhere(Map<Integer, List<Person>> found) {
        if (!layout.page().hasMarkup()) {
            return;
        }
        for (int i = 0; i < layout.size() && found.isEmpty(); i++) {
            Line line = layout.line(i);
            boolean others = line.markup().in(Place.COMMENT)
                    || line.markup().in(Place.RELATED)
                    || (line.markup().in(Place.NAV) && !line.markup().in(Place.BYLINE));
            int end = line.cues().labelEnd();
            if (!others
                    && line.words() <= SHORT
                    && line.isLabelled(Sign.BYLINE)
                    && end < text.length()
                    && text.charAt(end) == ':') {
                List<Person> people = authors(line.span());
                if (people.stream().anyMatch(this::hasTwoWords)) {
                    found.put(i, people);
                }
            }
        }
    }

    /** Whether its words announce authors, and none of them a picture. */
    private boolean isLabelled(Line line) {
        boolean announced = layout.page().hasMarkup()
                && line.words() <= LABELLED_WORDS
                && !line.markup().in(Place.FIGURE)
                && words.people().isAnnounced(text, line.span())
                && words.people().announced(text, line.span()).stream().anyMatch(this::hasTwoWords);
        return (announced || line.cues().firm().contains(Sign.BYLINE))
                && !line.cues().firm().contains(Sign.CAPTION);
    }

    /** Right below the headline, and too short for a paragraph. */
    private boolean isUnderTitle(int index) {
        Line line = layout.line(index);
        return title >= 0 && index > title && index <= title + 3 && line.words() <= FEW_WORDS && !isProse(line);
    }

    /** The names in the one part of a row that announces them: "3 May 2023 | Text: Jane Doe | 4 min". */
    private Optional<List<Person>> part(Line line) {
        List<Span> parts = line.parts(text);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        for (Span part : parts) {
            List<Token> tokens = Token.of(text, part.start(), part.end(), SHORT);
            Cues.Reading cues = words.cues().read(text, tokens, part.end());
            boolean labelled = cues.firm().contains(Sign.BYLINE) && !cues.firm().contains(Sign.CAPTION);
            List<Person> people = labelled ? authors(part) : List.of();
            if (people.stream().anyMatch(this::hasTwoWords)) {
                return Optional.of(people);
            }
        }
        return Optional.empty();
    }

    /** The names announced in a stretch; a single word beside a whole name is a place: "By Jane Doe, London". */
    private List<Person> authors(Span stretch) {
        List<Person> all = words.people().announced(text, stretch).stream()
                .filter(person -> !isLabel(person))
                .toList();
        boolean whole = all.stream().anyMatch(this::hasTwoWords);
        return whole ? all.stream().filter(this::hasTwoWords).toList() : all;
    }

    /** A word before a colon names what follows it, not a person. */
    private boolean isLabel(Person person) {
        int after = person.span().end();
        return after < text.length() && text.charAt(after) == ':';
    }

    private boolean hasTwoWords(Person person) {
        return person.name().indexOf(' ') > 0;
    }

    private boolean isProse(Line line) {
        return line.shape().frequentShare() > 0.34 && line.endsSentence(text) && line.words() > 8;
    }

    /** A line of names alone between headline and article, or beside a date there. */
    private void between(Map<Integer, List<Person>> found) {
        int from = title < 0 ? Math.max(0, layout.first() - 4) : title + 1;
        for (int i = from; i <= layout.first() && i < layout.size(); i++) {
            boolean below = title >= 0 && i - title <= 2 && !layout.page().hasMarkup();
            boolean near = below || isDate(i - 1) || isDate(i + 1);
            if ((near && take(i, found)) || (isDate(i) && takePart(i, found))) {
                return;
            }
        }
        belowLead(found);
    }

    /** A line of names alone below a lead that says whose article follows: "…, writes Steppe Herald". */
    private void belowLead(Map<Integer, List<Person>> found) {
        boolean credited = false;
        for (int i : layout.bodyLines(layout.first(), FIRST_LINES)) {
            if (credited && layout.line(i).gap() > 0 && take(i, found)) {
                return;
            }
            credited |= credits.has(i, Sources.Part.LEAD);
        }
    }

    private boolean isDate(int index) {
        return index >= 0 && index < layout.size() && layout.line(index).moment() == Moment.DATE;
    }

    private boolean take(int index, Map<Integer, List<Person>> found) {
        List<Person> people = alone(index);
        if (people.isEmpty()) {
            return false;
        }
        found.put(index, people);
        return true;
    }

    /** A name in a row with the date: "4 May 2023 | Jane Doe". */
    private boolean takePart(int index, Map<Integer, List<Person>> found) {
        Line line = layout.line(index);
        if (line.words() > SHORT || isRowOfCues(line)) {
            return false;
        }
        for (Span part : line.parts(text)) {
            List<Person> people = words.people().alone(text, part);
            if (!people.isEmpty() && people.stream().noneMatch(person -> isSpokenOf(person, index))) {
                found.put(index, people);
                return true;
            }
        }
        return false;
    }

    /** The names that make up a whole line, if the article speaks of none of them. */
    private List<Person> alone(int index) {
        Line line = layout.line(index);
        boolean sentence = line.words() > FEW_WORDS && line.endsSentence(text);
        boolean other = line.words() > SHORT
                || sentence
                || line.moment() != Moment.NONE
                || line.cues().whole().isPresent()
                || line.cues().label().isPresent()
                || isRowOfCues(line);
        if (index == title || other || credits.has(index, Sources.Part.ORIGINAL)) {
            return List.of();
        }
        List<Person> people = words.people().alone(text, withoutPlace(line.span()));
        return people.stream().noneMatch(person -> isSpokenOf(person, index)) ? people : List.of();
    }

    /** Whether a part of the row is a button or a rubric: names do not stand among those. */
    private boolean isRowOfCues(Line line) {
        List<Span> parts = line.parts(text);
        return parts.size() > 1
                && parts.stream()
                        .anyMatch(part -> words.cues()
                                .read(text, Token.of(text, part.start(), part.end(), SHORT), part.end())
                                .whole()
                                .isPresent());
    }

    /** "Jane Doe, Goris": the name without the place after the only comma. */
    private Span withoutPlace(Span line) {
        String words = line.in(text);
        int comma = words.indexOf(',');
        boolean place = comma > 0
                && words.indexOf(',', comma + 1) < 0
                && Token.of(words.substring(0, comma)).size() == 2
                && Token.of(words.substring(comma)).size() == 1;
        return place ? Span.of(line.start(), line.start() + comma) : line;
    }

    /** A line of names alone as the article's last line, or the first after it. */
    private void signature(Map<Integer, List<Person>> found) {
        int below = layout.page().hasMarkup() ? 0 : 2;
        for (int i = layout.last(); i <= layout.last() + below && i < layout.size(); i++) {
            Line line = layout.line(i);
            if (i > layout.last() && line.cues().whole().isPresent()) {
                return;
            }
            if (take(i, found)) {
                return;
            }
        }
    }

    /** Whether the name's last word stands in a line of the article other than this one, or in the headline. */
    private boolean isSpokenOf(Person person, int own) {
        List<Token> name = Token.of(person.name());
        String last = name.get(name.size() - 1).folded();
        for (int i = 0; i < layout.size(); i++) {
            if (i != own && (layout.isBody(i) || i == title)) {
                for (Token token : layout.line(i).tokens(text)) {
                    if (token.folded().equals(last)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * A name run into one of the article's first sentences: two or three words with capitals, no word of grammar among
     * them, and then, without a mark between, a word of grammar with a capital that only a sentence's start explains.
     */
    private Optional<Person> glued() {
        for (int i : layout.bodyLines(layout.first(), FIRST_LINES)) {
            Line line = layout.line(i);
            if (line.words() < 10 || line.shape().capitalShare() > 0.5) {
                continue;
            }
            Optional<Person> person = glued(line, i);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<Person> glued(Line line, int index) {
        List<Token> tokens = new ArrayList<>(line.tokens(text));
        int count = 0;
        while (count < 4 && count < tokens.size() && isNameWord(tokens, count)) {
            count++;
        }
        if (count < 2 || count > 3 || count + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Token next = tokens.get(count);
        boolean starts = next.isCapital()
                && words.languages().isFrequent(next.folded())
                && !tokens.get(count + 1).isCapital();
        boolean blank = next.start() - tokens.get(count - 1).end() == 1;
        Span span = Span.of(tokens.get(0).start(), tokens.get(count - 1).end());
        Person person = new Person(span.in(text), span);
        return starts && blank && !isSpokenOf(person, index) ? Optional.of(person) : Optional.empty();
    }

    private boolean isNameWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean joined = at == 0 || token.start() - tokens.get(at - 1).end() == 1;
        return joined
                && token.isCapital()
                && token.folded().length() > 1
                && !words.languages().isFrequent(token.folded());
    }
}
