package org.multivector.press.internal.body;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Sign;

/**
 * Takes out of the article what its words show beyond doubt not to be it, whatever the forest says: teasers cut off
 * with dots, "Read also" lines, invitations to subscribe, error-report lines. Rows of the cue tables decide, so that
 * each such line can be explained and corrected.
 */
final class Trim {
    private static final Set<Sign> OUT = EnumSet.of(
            Sign.AD,
            Sign.CAPTION,
            Sign.COMMENT,
            Sign.COOKIE,
            Sign.COUNTER,
            Sign.ERROR,
            Sign.LOGIN,
            Sign.PARTS,
            Sign.PAYWALL,
            Sign.RELATED,
            Sign.SHARE,
            Sign.SOURCE,
            Sign.SUBSCRIBE,
            Sign.SUPPORT);
    /** Sections in which nothing but prose is the article. */
    private static final Set<Sign> TAILS = EnumSet.of(Sign.RELATED, Sign.RIGHTS, Sign.WIDGET);

    /** The share of links in a row of them, the strokes between them left over. */
    private static final double LINKS = 0.7;

    private static final int PROSE_WORDS = 12;
    private static final int LONG = 45;
    private static final int SHORT = 8;
    private static final int YEAR_DIGITS = 4;
    private static final int EDGE = 2;
    private static final int RUBRICS = 3;

    private Trim() {}

    static boolean[] trim(Surroundings around, boolean[] found) {
        boolean[] body = found.clone();
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                body[i] = !around.isOut(i);
            }
        }
        Arrays.fill(body, Replies.first(around), body.length, false);
        trimTail(around, body);
        trimCounters(around, body);
        trimRubrics(around, body);
        return body;
    }

    /**
     * Takes off the article's end what stands below a heading of another section, such as "Latest", and is no prose; and
     * rows of links. Only with tags: a dump's headings are too often those of the article.
     */
    private static void trimTail(Surroundings around, boolean[] body) {
        for (int i = body.length - 1; i >= 0; i--) {
            if (body[i] && !isTail(around, i)) {
                return;
            }
            body[i] = false;
        }
    }

    /** Takes out the counters above the first paragraph: lines without a letter. */
    private static void trimCounters(Surroundings around, boolean[] body) {
        for (int i = 0; i < body.length && !(body[i] && around.prose(i) > 0); i++) {
            body[i] &= !around.page().lines().get(i).hasNoLetters();
        }
    }

    private static boolean isTail(Surroundings around, int index) {
        if (!around.page().hasMarkup()) {
            return false;
        }
        Line line = around.page().lines().get(index);
        boolean prose =
                line.words() >= PROSE_WORDS && line.endsSentence(around.page().text());
        boolean other = TAILS.contains(around.section(index)) || line.markup().linkShare() > LINKS;
        boolean rights = line.words() <= LONG && line.cues().firm().contains(Sign.RIGHTS);
        return rights || (other && !prose);
    }

    /**
     * Takes off the article's ends rubrics in a row (a few short parts between commas, no word of grammar), and off its
     * end whose opinion it is not.
     */
    private static void trimRubrics(Surroundings around, boolean[] body) {
        int first = 0;
        int last = body.length - 1;
        for (int seen = 0; first < body.length && seen < EDGE; first++) {
            seen += body[first] ? 1 : 0;
            body[first] &= !isRubrics(around, first);
        }
        for (int seen = 0; last >= 0 && seen < EDGE; last--) {
            seen += body[last] ? 1 : 0;
            body[last] &= !isRubrics(around, last) && !isDisclaimer(around, last);
        }
    }

    private static boolean isDisclaimer(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        return line.words() <= LONG && line.cues().has(Sign.DISCLAIMER);
    }

    private static boolean isRubrics(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        int parts = line.shape().commas() + 1;
        return parts >= RUBRICS
                && line.words() <= parts * 2 + 1
                && line.shape().frequent() == 0
                && !line.endsSentence(around.page().text());
    }

    /** Whether a line shows beyond doubt not to be the article. */
    static boolean isOut(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        if (around.isTeaser(index)
                || around.isDoubled(index)
                || isHashtags(around, line)
                || line.moment() == Moment.AGE
                || line.moment() == Moment.CALENDAR
                || isDated(line)) {
            return true;
        }
        if (line.words() > LONG) {
            return false;
        }
        return line.cues().firm().stream().anyMatch(OUT::contains) || isTags(line);
    }

    /** A line that says when the page was published or changed, and no more. */
    private static boolean isDated(Line line) {
        return line.words() <= SHORT
                && line.shape().digits() >= YEAR_DIGITS
                && (line.cues().has(Sign.DATED) || line.cues().has(Sign.CHANGED));
    }

    /** A line made of words with number signs. */
    private static boolean isHashtags(Surroundings around, Line line) {
        long signs = line.in(around.page().text()).chars().filter(c -> c == '#').count();
        return signs > 0 && signs * 2 >= line.words();
    }

    private static boolean isTags(Line line) {
        return line.words() <= SHORT
                && line.isLabelled(Sign.TAGS)
                && line.shape().ends() == 0;
    }
}
