package org.multivector.press.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
import org.multivector.press.internal.words.DateHabits.Order;

/**
 * Finds the dates written in a line, in any of the languages of the tables, with time and zone where they stand beside
 * it. Only whole dates, with their year: <i>21.09 12:07</i> is none. Immutable.
 *
 * <pre>
 * date  = day month year | month day year | year day month | year month day    (words or numbers for the month)
 * year  = [ era ] number                   in the calendar of the month's word, or of the page's language
 * whole = [ time ] date [ time ] | month day time year
 * time  = [ half ] hour ":" minute [ ":" second ] [ half ] [ zone ]            half = am | pm
 *       | hour "." minute hour-word | hour hour-word [ minute [ minute-word ] ] | hour half
 * </pre>
 *
 * Weekdays and the small words of the tables may stand between. A numeric date in which day and month could change
 * places is read only where the page's habits say which stands first.
 */
public final class Dates {
    /** A line of more atoms than this is prose; only its beginning is looked at. */
    private static final int LONG = 40;

    private static final int CALENDAR_DAYS = 5;
    /** How many atoms before a date may stand what says that it is one of publication. */
    private static final int SAID_WITHIN = 6;

    private final DateWords words;

    private Dates(DateWords words) {
        this.words = words;
    }

    /**
     * A date found.
     *
     * @param value the date
     * @param span where it stands, with its time and zone
     * @param said what the words beside it say it is
     */
    public record Found(Published value, Span span, Said said) {}

    /** What the words beside a date say it is. */
    public enum Said {
        /** They say nothing. */
        NOTHING,
        /** The date of publication. */
        PUBLISHED,
        /** The date of the last change. */
        CHANGED
    }

    /** What a line is with regard to time. */
    public enum Moment {
        /** Nothing of the kind. */
        NONE,
        /** Only a date, whole or not, perhaps with time and weekday. */
        DATE,
        /** How long ago: "9 minutes ago". */
        AGE,
        /** Names of weekdays in a row. */
        CALENDAR
    }

    /** Reads the tables. */
    public static Dates load() {
        return new Dates(DateWords.load());
    }

    /** The dates in the stretch the tokens were cut from, in order. */
    public List<Found> find(CharSequence text, List<Token> tokens, DateHabits habits) {
        List<Token> head = tokens.size() > LONG ? tokens.subList(0, LONG) : tokens;
        if (!hasDigit(text, head)) {
            return List.of();
        }
        List<DateAtom> atoms = DateAtom.of(words, text, head, habits.language());
        List<Found> out = new ArrayList<>();
        DateScan scan = new DateScan(words, text, atoms, habits);
        int from = 0;
        int at = 0;
        while (at < atoms.size()) {
            DateScan.Match match = scan.match(at);
            if (match == null) {
                at++;
                continue;
            }
            Said said = saidBefore(atoms, from, at);
            from = match.next();
            if (said == Said.NOTHING && from < atoms.size() && isBeside(atoms, from)) {
                said = said(atoms.get(from));
                from += said == Said.NOTHING ? 0 : 1;
            }
            out.add(new Found(match.value(), match.span(), said));
            at = match.next();
        }
        return out;
    }

    /** What the nearest such word between two atoms says. */
    private static Said saidBefore(List<DateAtom> atoms, int from, int to) {
        int most = Math.max(from, to - SAID_WITHIN);
        for (int i = to - 1; i >= most; i--) {
            Said said = said(atoms.get(i));
            if (said != Said.NOTHING) {
                return said;
            }
        }
        return Said.NOTHING;
    }

    private static boolean isBeside(List<DateAtom> atoms, int at) {
        return atoms.get(at).start() - atoms.get(at - 1).end() <= 1;
    }

    private static Said said(DateAtom atom) {
        return atom.is(DateWords.Part.CHANGED)
                ? Said.CHANGED
                : atom.is(DateWords.Part.PUBLISHED) ? Said.PUBLISHED : Said.NOTHING;
    }

    private static boolean hasDigit(CharSequence text, List<Token> tokens) {
        for (Token token : tokens) {
            for (int i = token.start(); i < token.end(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The dates in a whole string. */
    public List<Found> find(String text, DateHabits habits) {
        return find(text, Token.of(text, 0, text.length(), LONG), habits);
    }

    /** The dates in a whole string of no known language. */
    public List<Found> find(String text, boolean dayFirst) {
        return find(text, new DateHabits(null, dayFirst ? Order.DAY_FIRST : Order.UNKNOWN));
    }

    /** How a page writes its dates that is in this language and of these regions, such as {@code us}, surest first. */
    public DateHabits habits(@Nullable String language, List<String> regions) {
        String folder = language == null ? "" : DateHabits.primary(language);
        return new DateHabits(folder.isEmpty() ? null : folder, words.order(folder, regions));
    }

    /** What the line is with regard to time. */
    public Moment moment(CharSequence text, List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > LONG || startsOtherwise(text, tokens.get(0), tokens)) {
            return Moment.NONE;
        }
        List<Token> parts = DateAtom.split(text, tokens);
        return hasOtherWords(parts) ? Moment.NONE : moment(DateAtom.of(words, text, tokens, null));
    }

    /** Whether the first word is none of dates; found out early, as it is so of nearly every line. */
    private boolean startsOtherwise(CharSequence text, Token first, List<Token> tokens) {
        for (int i = first.start(); i < first.end(); i++) {
            char c = text.charAt(i);
            if (DateAtom.isSyllable(c) || Character.isDigit(c)) {
                return false;
            }
        }
        return words.phrases().at(tokens, 0).isEmpty();
    }

    private boolean hasOtherWords(List<Token> tokens) {
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrases.Found<DateWords.Word> found : words.phrases().at(tokens, i)) {
                boolean announces = found.value().part() == DateWords.Part.PUBLISHED
                        || found.value().part() == DateWords.Part.CHANGED;
                known = announces ? known : Math.max(known, i + found.length());
            }
            if (i >= known && !tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static Moment moment(List<DateAtom> atoms) {
        int weekdays = 0;
        boolean ago = false;
        boolean unit = false;
        boolean dated = false;
        for (DateAtom atom : atoms) {
            if (atom.meanings().isEmpty()) {
                return Moment.NONE;
            }
            weekdays += atom.is(DateWords.Part.WEEKDAY) ? 1 : 0;
            ago |= atom.is(DateWords.Part.AGO);
            unit |= atom.is(DateWords.Part.UNIT) && !atom.is(DateWords.Part.FILLER);
            dated |= atom.is(DateWords.Part.MONTH) || atom.is(DateWords.Part.RECENT) || atom.is(DateWords.Part.WEEKDAY);
        }
        if (weekdays >= CALENDAR_DAYS) {
            return Moment.CALENDAR;
        }
        if (dated && !ago) {
            return Moment.DATE;
        }
        return ago || unit ? Moment.AGE : numbers(atoms);
    }

    /** A line of numbers is a date if they could be day and month or a time. */
    private static Moment numbers(List<DateAtom> atoms) {
        List<DateAtom> numbers =
                atoms.stream().filter(atom -> atom.is(DateWords.Part.NUMBER)).toList();
        return numbers.size() >= 2
                        && numbers.size() <= 9
                        && numbers.get(0).width() <= 4
                        && numbers.get(1).width() == 2
                ? Moment.DATE
                : Moment.NONE;
    }
}
