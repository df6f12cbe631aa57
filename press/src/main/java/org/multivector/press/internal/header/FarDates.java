package org.multivector.press.internal.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.DateHints;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Markup.Place;
import org.multivector.press.internal.words.DateHabits;
import org.multivector.press.internal.words.Dates;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Dates.Said;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/**
 * Finds the date of a page with tags whose metadata and whose lines around the headline give none: in the lines that
 * say they are dates, by class or by words, then in the tags' weaker hints, then in short lines of a date alone, then
 * in the last change, then in the first date at all, such as the dateline of a statement or the newest entry of a
 * journal. The nearer to the headline the better. Comments, other articles, menus and notes of rights do not count, nor
 * does a day after the latest that the page's own tags know of.
 */
final class FarDates {
    private static final int LINE_TOKENS = 40;
    private static final int SHORT = 14;
    private static final int LONG_SAID = 45;
    private static final int LABEL = 3;
    /** An earlier day among the words of a page is history. */
    private static final int FIRST_YEAR = 1995;

    private static final int DIGITS = 4;
    private static final int MOST_LINES = 3000;
    private static final Set<Place> OUTSIDE = EnumSet.of(
            Place.COMMENT, Place.RELATED, Place.NAV, Place.ASIDE, Place.AD, Place.FORM, Place.ABOUT, Place.NOTICE);

    private final Words words;
    private final Layout layout;
    private final int anchor;
    private final DateHabits habits;
    private final Set<Place> outside;
    private final @Nullable LocalDate latest;

    /**
     * @param title the line of the headline, -1 if it is not known
     * @param latest a day after which the page was not published, if its tags give one
     */
    FarDates(Words words, Layout layout, int title, DateHabits habits, @Nullable LocalDate latest) {
        this.words = words;
        this.layout = layout;
        this.anchor = title >= 0 ? title : Math.max(0, layout.first());
        this.habits = habits;
        this.latest = latest;
        this.outside = EnumSet.copyOf(OUTSIDE);
        if (layout.first() >= 0) {
            outside.removeAll(layout.line(layout.first()).markup().places());
        }
    }

    /** What kind of line a date was found in, the surest first. */
    private enum Rank {
        SAID,
        MARKED,
        ALONE,
        CHANGED,
        AMONG_WORDS
    }

    private record Candidate(Rank rank, int line, Published value) {}

    /**
     * What was found.
     *
     * @param published the date of publication
     * @param line the line that is this date and nothing else; -1 if there is none
     */
    record Found(@Nullable Published published, int line) {}

    Found find(DateHints hints, @Nullable Published modified) {
        List<Candidate> all = candidates();
        for (Rank rank : Rank.values()) {
            if (rank == Rank.ALONE && hints.published() != null) {
                return new Found(hints.published(), -1);
            }
            if (rank == Rank.AMONG_WORDS && modified != null) {
                return new Found(modified, -1);
            }
            Candidate best = all.stream()
                    .filter(one -> one.rank == rank)
                    .min(Comparator.comparingInt(one -> distance(one.line)))
                    .orElse(null);
            if (best != null) {
                boolean whole = layout.line(best.line).moment() == Moment.DATE && rank != Rank.CHANGED;
                return new Found(best.value, whole ? best.line : -1);
            }
        }
        return new Found(null, -1);
    }

    /** Lines above the headline are farther than those below. */
    private int distance(int line) {
        return line >= anchor ? line - anchor : 2 * (anchor - line) + 1;
    }

    private List<Candidate> candidates() {
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < Math.min(layout.size(), MOST_LINES); i++) {
            Line line = layout.line(i);
            if (line.shape().digits() >= DIGITS && !isOutside(i, line)) {
                add(out, i, line);
            }
        }
        return out;
    }

    private void add(List<Candidate> out, int index, Line line) {
        String text = layout.page().text();
        int start = isLabel(index - 1)
                ? layout.line(index - 1).span().start()
                : line.span().start();
        List<Token> tokens = Token.of(text, start, line.span().end(), LINE_TOKENS);
        for (Dates.Found found : words.dates().find(text, tokens, habits)) {
            Rank rank = rank(index, line, found.said());
            LocalDate day = found.value().date();
            boolean tooOld = rank == Rank.AMONG_WORDS && day.getYear() < FIRST_YEAR;
            if (!tooOld && (latest == null || !day.isAfter(latest))) {
                out.add(new Candidate(rank, index, found.value()));
            }
        }
    }

    /** Whether the line may be the label of the next: "Published" above "3 May 2023". */
    private boolean isLabel(int index) {
        return index >= 0
                && layout.line(index).words() <= LABEL
                && layout.line(index).shape().digits() == 0;
    }

    private Rank rank(int index, Line line, Said said) {
        if (said != Said.NOTHING && line.words() <= LONG_SAID) {
            return said == Said.PUBLISHED ? Rank.SAID : Rank.CHANGED;
        }
        if (line.markup().in(Place.DATE) && line.words() <= SHORT) {
            return Rank.MARKED;
        }
        return line.moment() == Moment.DATE || Stamp.is(words, layout, index) ? Rank.ALONE : Rank.AMONG_WORDS;
    }

    private boolean isOutside(int index, Line line) {
        Set<Sign> firm = line.cues().firm();
        if (firm.contains(Sign.RIGHTS) || firm.contains(Sign.RELATED) || line.moment() == Moment.CALENDAR) {
            return true;
        }
        for (Place place : line.markup().places()) {
            if (outside.contains(place)) {
                return true;
            }
        }
        return index > layout.last() && layout.last() >= 0 && layout.around().section(index) == Sign.RELATED;
    }
}
