package org.multivector.press.internal.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Span;
import org.multivector.press.internal.body.Layout;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Token;
import org.multivector.press.internal.words.Words;

/**
 * The article's headline as it stands on the page.
 *
 * @param line its line
 * @param span the headline within the line: a site's name fused to it is left out
 * @param site the name so left out, empty if there is none
 */
public record Title(int line, Span span, String site) {
    /** Marks between a headline and a site's name; a bar leaves no doubt, a dash needs other evidence. */
    private static final Pattern BARS = Pattern.compile("\\s*\\|\\s*|\\s+::\\s+|\\s+»\\s+");

    private static final Pattern DASHES = Pattern.compile("\\s+[-–—·•]\\s+");
    private static final int INTO = 4;
    private static final int REACH = 30;
    private static final int MOST_WORDS = 45;
    private static final int FEW_WORDS = 3;
    private static final double ENOUGH = 1.5;

    /** Finds it: the headline named elsewhere, else the line above the article that looks most like one. */
    static Optional<Title> find(Words known, Layout layout) {
        if (isOneSentence(layout)) {
            return Optional.empty();
        }
        int named = layout.around().headline();
        if (named >= 0 && (layout.first() < 0 || named <= layout.first() + 2)) {
            return Optional.of(of(layout, named));
        }
        int best = -1;
        double bestScore = ENOUGH;
        int end = layout.first() < 0 ? Math.min(REACH, layout.size()) : Math.min(layout.size(), layout.first() + INTO);
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            double score = score(known, layout, i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(of(layout, best));
    }

    /** A text of one line that ends as a sentence does is no headline without an article. */
    private static boolean isOneSentence(Layout layout) {
        return layout.size() == 1
                && !layout.page().hasMarkup()
                && layout.line(0).endsSentence(layout.page().text());
    }

    private static double score(Words known, Layout layout, int index) {
        Line line = layout.line(index);
        int words = line.words();
        boolean marked =
                !line.cues().whole().isEmpty() || !line.cues().firm().isEmpty() || line.moment() != Moment.NONE;
        if (words < 2 || words > MOST_WORDS || marked || line.markup().linkShare() > 0.9) {
            return 0;
        }
        if (Stamp.is(known, layout, index) || (layout.isBody(index) && !isAboveBody(known, layout, index))) {
            return 0;
        }
        double score = Math.min(words, 8) / 2.0;
        score -= isList(line) || line.isMenuRow(layout.page().text()) ? 4 : 0;
        score -= !layout.page().hasMarkup() && line.parts(layout.page().text()).size() > 1 ? 2 : 0;
        score -= words <= FEW_WORDS ? 1 : 0;
        score -= words > 25 ? 2 : 0;
        score -= line.endsSentence(layout.page().text()) && line.shape().ends() > 1 ? 2 : 0;
        score += line.shape().frequentShare() > 0.1 ? 0.5 : 0;
        score += line.markup().tag().equals("h1") ? 4 : 0;
        score -= Math.max(0, layout.first() - index) * 0.1;
        return score;
    }

    /** The first lines of what was taken for the article may be its headline: short, not closed, above a longer one. */
    private static boolean isAboveBody(Words known, Layout layout, int index) {
        Line line = layout.line(index);
        return index < layout.first() + INTO
                && !line.endsSentence(layout.page().text())
                && line.words() <= 25
                && nextProse(known, layout, index) > line.words();
    }

    /** How many words the next line has that is no date, counter, byline or row of rubrics. */
    private static int nextProse(Words known, Layout layout, int index) {
        for (int i = index + 1; i <= index + INTO && i < layout.size(); i++) {
            Line line = layout.line(i);
            if (!isBetween(line, layout.page().text()) && !Stamp.is(known, layout, i)) {
                return line.words();
            }
        }
        return 0;
    }

    /** Whether the line is one of those that stand between headline and article. */
    private static boolean isBetween(Line line, String text) {
        return line.moment() != Moment.NONE
                || line.hasNoLetters()
                || line.isMenuRow(text)
                || line.isLabelled(Sign.COUNTER)
                || line.isWhole(Sign.COUNTER)
                || line.isWhole(Sign.SHARE)
                || line.isLabelled(Sign.DATED)
                || line.isLabelled(Sign.CHANGED)
                || line.isLabelled(Sign.BYLINE);
    }

    /** Rubrics or names in a row: short parts between commas. */
    private static boolean isList(Line line) {
        return line.shape().commas() >= 2
                && line.words() <= 4 * (line.shape().commas() + 1)
                && line.shape().ends() == 0;
    }

    private static Title of(Layout layout, int index) {
        Span line = layout.line(index).span();
        String words = line.in(layout.page().text());
        Optional<Title> barred = cut(layout, index, BARS.matcher(words), false);
        return barred.or(() -> cut(layout, index, DASHES.matcher(words), true))
                .orElseGet(() -> new Title(index, line, ""));
    }

    /** Cuts a site's name off at the last mark; or at the first, where the name stands in front. */
    private static Optional<Title> cut(Layout layout, int index, Matcher mark, boolean needsEvidence) {
        Span line = layout.line(index).span();
        int from = -1;
        int to = -1;
        while (mark.find()) {
            from = mark.start();
            to = mark.end();
        }
        if (from <= 0 || to >= line.length()) {
            return Optional.empty();
        }
        Span left = Span.of(line.start(), line.start() + from);
        Span right = Span.of(line.start() + to, line.end());
        String text = layout.page().text();
        boolean siteLast = size(right, text) <= size(left, text);
        Span title = siteLast ? left : right;
        String site = (siteLast ? right : left).in(text);
        boolean fits = size(title, text) >= FEW_WORDS && Token.of(site).size() <= 5;
        return fits && (!needsEvidence || isNamed(layout, index, site))
                ? Optional.of(new Title(index, title, site))
                : Optional.empty();
    }

    private static int size(Span span, String text) {
        return Token.of(span.in(text)).size();
    }

    /** Whether the name stands elsewhere on the page, outside the article. */
    private static boolean isNamed(Layout layout, int index, String site) {
        List<String> wanted = Token.of(site).stream().map(Token::folded).toList();
        for (int i = 0; i < layout.size(); i++) {
            if (i != index && !layout.isBody(i) && layout.line(i).words() <= MOST_WORDS) {
                List<String> words = layout.line(i).tokens(layout.page().text()).stream()
                        .map(Token::folded)
                        .toList();
                if (java.util.Collections.indexOfSubList(words, wanted) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same, narrowed to what metadata call the headline, where that is a part of the line: a kicker is left out. */
    Title within(String pageText, @Nullable String declared) {
        int at = declared == null ? -1 : span.in(pageText).indexOf(declared);
        return at < 0 || declared == null || declared.length() < span.length() / 3
                ? this
                : new Title(line, Span.of(span.start() + at, span.start() + at + declared.length()), site);
    }

    /** The headline, white space made single. */
    String text(String pageText) {
        return span.in(pageText).replaceAll("\\s+", " ");
    }
}
