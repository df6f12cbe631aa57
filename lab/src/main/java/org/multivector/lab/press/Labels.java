package org.multivector.lab.press;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;

/** Which lines of a page the gold says are the article: 1 yes, 0 no, -1 not known. */
final class Labels {
    private static final int RUN = 4;
    private static final int SEGMENT = 12;
    private static final int LONG = 40;

    private Labels() {}

    static int[] of(GoldPage gold, Page page) {
        return gold.body().isEmpty() ? bySegments(gold, page) : byText(gold, page);
    }

    private static int[] byText(GoldPage gold, Page page) {
        Set<String> runs = Judge.grams(Judge.words(gold.body()), RUN).keySet();
        Set<String> whole = new HashSet<>();
        gold.body().lines().forEach(line -> whole.add(String.join(" ", Judge.words(line))));
        int[] labels = new int[page.lines().size()];
        for (int i = 0; i < labels.length; i++) {
            List<String> words = Judge.words(page.textOf(i));
            if (words.isEmpty()) {
                labels[i] = -1;
            } else if (words.size() < RUN) {
                labels[i] = whole.contains(String.join(" ", words)) ? 1 : 0;
            } else {
                Set<String> own = Judge.grams(words, RUN).keySet();
                long found = own.stream().filter(runs::contains).count();
                labels[i] = found * 2 >= own.size() ? 1 : 0;
            }
        }
        return labels;
    }

    private static int[] bySegments(GoldPage gold, Page page) {
        int[] labels = new int[page.lines().size()];
        for (int i = 0; i < labels.length; i++) {
            Line line = page.lines().get(i);
            String text = Segments.squeeze(page.textOf(i));
            boolean with = gold.with().stream().map(Segments::squeeze).anyMatch(s -> isIn(s, text));
            boolean without = gold.without().stream().map(Segments::squeeze).anyMatch(s -> isIn(s, text));
            labels[i] = with == without ? -1 : with ? 1 : line.words() < LONG ? 0 : -1;
        }
        return labels;
    }

    private static boolean isIn(String segment, String text) {
        return segment.length() >= SEGMENT ? text.contains(segment) : text.equals(segment);
    }
}
