package org.multivector.press.internal.header;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Header;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;
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
 * Finds when the article was published and changed, as its page says it beside the headline or below the article. Ages
 * ("9 minutes ago"), calendars, copyright years, dates without a year and the dates of other articles are no answer.
 */
final class PublishedDates {
    private static final int ABOVE = 6;
    private static final int BELOW = 6;
    private static final int NEAR = 3;
    private static final int ENOUGH = 3;
    private static final int SHORT = 25;
    private static final int SHORT_ROW = 12;

    private final Words words;
    private final Layout layout;
    private final int title;
    private final String text;
    private final DateHabits habits;
    private final Set<Integer> lines = new HashSet<>();
    private @Nullable Published published;
    private @Nullable Published modified;
    private int bestScore;

    PublishedDates(Words words, Layout layout, int title) {
        this.words = words;
        this.layout = layout;
        this.title = title;
        this.text = layout.page().text();
        this.habits = habits(words.dates(), layout);
    }

    /**
     * What was found.
     *
     * @param published when it was published, if said
     * @param modified when it was changed, if said
     * @param lines the lines that say so
     */
    record Found(@Nullable Published published, @Nullable Published modified, Set<Integer> lines) {
        /**
         * What is declared; of a stamp in UTC the day that the page prints, where that is the day before or after: it is
         * the day in the outlet's own zone.
         */
        @Nullable
        Published day(@Nullable Published declared) {
            if (declared == null || published == null || !ZoneOffset.UTC.equals(declared.offset())) {
                return declared;
            }
            long days = ChronoUnit.DAYS.between(published.date(), declared.date());
            return Math.abs(days) == 1 ? published : declared;
        }
    }

    Found find() {
        int first = layout.first() < 0 ? layout.size() : layout.first();
        int from = Math.max(0, title < 0 ? first - ABOVE : Math.min(title, first) - ABOVE);
        int to = layout.page().hasMarkup() && title >= 0 ? Math.max(first, title + NEAR) : first;
        for (int i = from; i < layout.size() && i <= to; i++) {
            look(i, i > title ? 2 : 1);
        }
        if (published == null && layout.last() >= 0) {
            for (int i = layout.last(); i <= layout.last() + BELOW && i < layout.size(); i++) {
                look(i, 0);
            }
        }
        if (published == null && layout.page().hasMarkup()) {
            lookFar();
        }
        return new Found(published, modified, Set.copyOf(lines));
    }

    private void lookFar() {
        Header declared = layout.page().declared().header();
        if (declared.published() != null) {
            return;
        }
        Published changed = declared.modified() != null ? declared.modified() : modified;
        LocalDate latest = changed == null ? null : changed.date().plusDays(1);
        FarDates.Found found = new FarDates(words, layout, title, habits, latest)
                .find(layout.page().hints(), changed);
        published = found.published();
        if (found.line() >= 0) {
            lines.add(found.line());
        }
    }

    /** The habits of the language that most of the prose is in; where those vary, of the one that the tags say. */
    private static DateHabits habits(Dates dates, Layout layout) {
        DateHints hints = layout.page().hints();
        String language = layout.around().language();
        DateHabits own = language == null ? hints.habits() : dates.habits(language, hints.regions());
        return own.order() == DateHabits.Order.UNKNOWN
                ? own.withOrder(hints.habits().order())
                : own;
    }

    private void look(int index, int place) {
        Line line = layout.line(index);
        boolean others = index > layout.last() && layout.around().section(index) == Sign.RELATED;
        if (index == title || line.shape().digits() == 0 || others || isShutOut(index, line)) {
            return;
        }
        List<Dates.Found> dates = words.dates().find(text, tokens(index), habits);
        int from = line.span().start();
        for (Dates.Found date : dates) {
            boolean changed =
                    date.said() == Said.CHANGED || announces(from, date.span().start(), Sign.CHANGED);
            int score = place + score(index, date, from);
            from = date.span().end();
            if (score >= ENOUGH && changed) {
                modified = modified == null ? date.value() : modified;
                lines.add(index);
            } else if (score >= ENOUGH && score > bestScore) {
                published = date.value();
                bestScore = score;
                lines.add(index);
                addNext(index, date.span());
            }
        }
    }

    /** The line's tokens, with those of the next line, where a date ends here and its zone may follow there. */
    private List<Token> tokens(int index) {
        Line line = layout.line(index);
        boolean goesOn = line.moment() == Moment.DATE
                && index + 1 < layout.size()
                && !layout.isBody(index + 1)
                && layout.line(index + 1).shape().digits() == 0
                && layout.line(index + 1).words() <= 6;
        int end = goesOn ? layout.line(index + 1).span().end() : line.span().end();
        return Token.of(text, line.span().start(), end, SHORT * 2);
    }

    private void addNext(int index, Span date) {
        if (index + 1 < layout.size()
                && date.end() > layout.line(index + 1).span().start()) {
            lines.add(index + 1);
        }
    }

    private boolean isShutOut(int index, Line line) {
        Set<Sign> firm = line.cues().firm();
        boolean dated = firm.contains(Sign.DATED)
                || firm.contains(Sign.CHANGED)
                || line.markup().in(Place.DATE);
        boolean other = firm.contains(Sign.RIGHTS)
                || firm.contains(Sign.RELATED)
                || firm.contains(Sign.WIDGET)
                || line.cues().has(Sign.RIGHTS)
                || line.markup().in(Place.COMMENT)
                || (line.markup().in(Place.RELATED) && !isBesideTitle(index));
        return (!dated && (other || line.words() > SHORT)) || line.moment() == Moment.CALENDAR;
    }

    private int score(int index, Dates.Found date, int from) {
        Line line = layout.line(index);
        int score = 0;
        score += date.said() != Said.NOTHING
                        || announces(from, date.span().start(), Sign.DATED)
                        || announces(from, date.span().start(), Sign.CHANGED)
                ? 4
                : 0;
        boolean stamp = Stamp.is(words, layout, index);
        score += line.moment() == Moment.DATE || stamp ? 3 : 0;
        score += date.value().time() != null ? 2 : 0;
        score += line.markup().in(Place.DATE) ? 3 : 0;
        score += date.span().start() - line.span().start() <= 2 ? 1 : 0;
        boolean above = stamp || (line.moment() == Moment.DATE && title >= 0 && index > title && index <= title + NEAR);
        score += isBesideTitle(index) ? 2 : 0;
        score -= layout.isBody(index) && !above && !isBesideTitle(index) ? 3 : 0;
        return score;
    }

    /** Whether tags show the line to stand close to the headline, and it is no sentence. */
    private boolean isBesideTitle(int index) {
        Line line = layout.line(index);
        return layout.page().hasMarkup()
                && title >= 0
                && Math.abs(index - title) <= NEAR
                && line.words() <= SHORT_ROW
                && !line.endsSentence(text);
    }

    /** Whether words of the sign stand between two places of a line. */
    private boolean announces(int from, int to, Sign sign) {
        if (to <= from) {
            return false;
        }
        List<Token> tokens = Token.of(text, from, to, SHORT);
        for (int i = 0; i < tokens.size(); i++) {
            List<Token> rest = tokens.subList(i, tokens.size());
            if (words.cues().read(text, rest, to).firm().contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
