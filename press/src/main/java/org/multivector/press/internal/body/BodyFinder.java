package org.multivector.press.internal.body;

import java.util.List;
import org.multivector.press.internal.page.Line;

/**
 * Decides which lines are the article.
 *
 * <p>Each line gets log odds from its {@link Features}. Lines are then read as a way through two states, inside and
 * outside, that costs something at every change (Viterbi): the best run of lines of text dumps, allowed to be
 * interrupted. Lines that {@link Trim} takes out cost little, so that a "Read also" line does not end an article.
 * A line counts by the square root of its words, so that a paragraph outweighs a heading but not ten.
 */
public final class BodyFinder {
    /** What a line costs that is not the article beyond doubt: less than the way out and back. */
    private static final double OUT = -1.5;

    private final Forest text;
    private final Forest html;
    private final double textChange;
    private final double htmlChange;

    /** With the forests of the tables. */
    public BodyFinder() {
        this(Forest.load("text"), Forest.load("html"));
    }

    /**
     * @param text how lines of text dumps are judged
     * @param html how lines of pages with tags are judged
     */
    public BodyFinder(Forest text, Forest html) {
        this(text, html, 3, 0.5);
    }

    /**
     * @param text how lines of text dumps are judged
     * @param html how lines of pages with tags are judged
     * @param textChange what going in or out costs on a text dump
     * @param htmlChange the same on a page with tags
     */
    BodyFinder(Forest text, Forest html, double textChange, double htmlChange) {
        this.text = text;
        this.html = html;
        this.textChange = textChange;
        this.htmlChange = htmlChange;
    }

    /** For each line whether it is the article. */
    public boolean[] find(Surroundings around) {
        List<Line> lines = around.page().lines();
        boolean hasMarkup = around.page().hasMarkup();
        double[] gains = new double[lines.size()];
        for (int i = 0; i < gains.length; i++) {
            if (around.isOut(i)) {
                gains[i] = OUT;
                continue;
            }
            double odds = (hasMarkup ? html : text).score(Features.of(around, i));
            gains[i] =
                    Math.max(-8, Math.min(8, odds)) * Math.sqrt(1 + lines.get(i).words());
        }
        return path(gains, hasMarkup ? htmlChange : textChange);
    }

    /** The best way through the lines: inside gains what each line gives, outside gains nothing. */
    static boolean[] path(double[] gains, double change) {
        int n = gains.length;
        boolean[] fromInside = new boolean[n];
        boolean[] fromOutside = new boolean[n];
        double inside = Double.NEGATIVE_INFINITY;
        double outside = 0;
        for (int i = 0; i < n; i++) {
            fromInside[i] = inside >= outside - change;
            fromOutside[i] = outside >= inside - change;
            double nextInside = gains[i] + (fromInside[i] ? inside : outside - change);
            double nextOutside = fromOutside[i] ? outside : inside - change;
            inside = nextInside;
            outside = nextOutside;
        }
        boolean[] body = new boolean[n];
        boolean in = inside - change > outside;
        for (int i = n - 1; i >= 0; i--) {
            body[i] = in;
            in = in ? fromInside[i] : !fromOutside[i];
        }
        return body;
    }
}
