package org.multivector.lab.press;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts stretches of pages that should and should not be in the article. */
final class Segments {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private int hits;
    private int missed;
    private int falseAlarms;
    private int leftOut;

    void add(GoldPage page, String said) {
        String text = squeeze(said);
        for (String segment : page.with()) {
            if (text.contains(squeeze(segment))) {
                hits++;
            } else {
                missed++;
            }
        }
        for (String segment : page.without()) {
            if (text.contains(squeeze(segment))) {
                falseAlarms++;
            } else {
                leftOut++;
            }
        }
    }

    static String squeeze(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    double f1() {
        return 2.0 * hits / (2 * hits + missed + falseAlarms);
    }

    /** How many stretches were looked for. */
    int size() {
        return hits + missed + falseAlarms + leftOut;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f  (P %.3f R %.3f, segments %d + %d)",
                f1(),
                (double) hits / Math.max(1, hits + falseAlarms),
                (double) hits / Math.max(1, hits + missed),
                hits + missed,
                falseAlarms + leftOut);
    }
}
