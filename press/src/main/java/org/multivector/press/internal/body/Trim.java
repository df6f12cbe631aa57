package org.multivector.press.internal.body;

import java.util.EnumSet;
import java.util.Set;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Sign;

/**
 * Takes out of the article what its words show beyond doubt not to be it, whatever the weights say: teasers cut off
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
            Sign.SUBSCRIBE,
            Sign.SUPPORT);
    private static final int LONG = 45;
    private static final int SHORT = 8;
    private static final int EDGE = 2;
    private static final int RUBRICS = 3;

    private Trim() {}

    static boolean[] trim(Surroundings around, boolean[] found) {
        boolean[] body = found.clone();
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                body[i] = !isOut(around, i);
            }
        }
        trimRubrics(around, body);
        return body;
    }

    /** Takes rubrics in a row off the article's ends: a few short parts between commas, no word of grammar. */
    private static void trimRubrics(Surroundings around, boolean[] body) {
        int first = 0;
        int last = body.length - 1;
        for (int seen = 0; first < body.length && seen < EDGE; first++) {
            seen += body[first] ? 1 : 0;
            body[first] &= !isRubrics(around, first);
        }
        for (int seen = 0; last >= 0 && seen < EDGE; last--) {
            seen += body[last] ? 1 : 0;
            body[last] &= !isRubrics(around, last);
        }
    }

    private static boolean isRubrics(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        int parts = line.shape().commas() + 1;
        return parts >= RUBRICS
                && line.words() <= parts * 2 + 1
                && line.shape().frequent() == 0
                && !line.endsSentence(around.page().text());
    }

    private static boolean isOut(Surroundings around, int index) {
        Line line = around.page().lines().get(index);
        if (around.isTeaser(index) || line.moment() == Moment.AGE || line.moment() == Moment.CALENDAR) {
            return true;
        }
        if (line.words() > LONG) {
            return false;
        }
        return line.cues().firm().stream().anyMatch(OUT::contains) || isTags(line);
    }

    private static boolean isTags(Line line) {
        return line.words() <= SHORT
                && line.isLabelled(Sign.TAGS)
                && line.shape().ends() == 0;
    }
}
