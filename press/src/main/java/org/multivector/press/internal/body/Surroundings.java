package org.multivector.press.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Fold;
import org.multivector.press.internal.words.Sign;

/** What can be told of a page's lines only from the whole page: repetition, order, neighbours. Made once a page. */
public final class Surroundings {
    private static final int PROSE_WORDS = 12;
    private static final int TEASER_LENGTH = 30;
    private static final int HEADING_WORDS = 6;

    private final Page page;
    private final int headline;
    private final double[] prose;
    private final double[] proseBefore;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Sign[] sections;
    private final @Nullable String language;

    /**
     * @param page the page
     * @param headline the line of the article's headline; -1 where it is not known
     */
    public Surroundings(Page page, int headline) {
        this.page = page;
        this.headline = headline;
        List<Line> lines = page.lines();
        prose = new double[lines.size()];
        proseBefore = new double[lines.size() + 1];
        sections = new Sign[lines.size()];
        Map<String, Integer> languages = new HashMap<>();
        Sign section = Sign.MENU;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            prose[i] = prose(line);
            proseBefore[i + 1] = proseBefore[i] + prose[i] * line.words();
            times.merge(key(i), 1, Integer::sum);
            if (line.words() >= PROSE_WORDS) {
                beginnings.merge(beginning(key(i)), 1, Integer::sum);
                if (line.language() != null) {
                    languages.merge(line.language(), line.words(), Integer::sum);
                }
            }
            section = section(i, section);
            sections[i] = section;
        }
        language = languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private double prose(Line line) {
        if (line.words() < PROSE_WORDS) {
            return 0;
        }
        double unlinked = 1 - line.markup().linkShare();
        return (line.endsSentence(page.text()) ? 1 : 0.4) * unlinked;
    }

    /** The last heading at or above this line that opens a section; MENU above all of them. */
    private Sign section(int index, Sign before) {
        Line line = page.lines().get(index);
        if (index <= headline) {
            return Sign.MENU;
        }
        if (line.words() > HEADING_WORDS) {
            return before;
        }
        return line.cues()
                .whole()
                .or(line.cues()::label)
                .filter(Sign::isHeading)
                .orElse(before);
    }

    private String key(int index) {
        Line line = page.lines().get(index);
        int end = Math.min(line.span().end(), line.span().start() + 200);
        return Fold.of(page.text(), line.span().start(), end);
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(TEASER_LENGTH, key.length()));
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The headline's line, -1 if unknown. */
    public int headline() {
        return headline;
    }

    /** How much the line is prose: 1 a long line that ends a sentence, 0 a short one; 0 outside the page. */
    double prose(int index) {
        return index < 0 || index >= prose.length ? 0 : prose[index];
    }

    /** Words of prose from line {@code from} to before line {@code to}, both cut to the page. */
    double proseWords(int from, int to) {
        int start = Math.max(0, Math.min(from, prose.length));
        int end = Math.max(start, Math.min(to, prose.length));
        return proseBefore[end] - proseBefore[start];
    }

    /** Words of prose on the page. */
    double proseWords() {
        return proseBefore[prose.length];
    }

    /** Whether the same words are a line elsewhere too. */
    boolean isRepeated(int index) {
        return times.getOrDefault(key(index), 0) > 1;
    }

    /** Whether it repeats the beginning of another line and is then cut off with dots. */
    boolean isTeaser(int index) {
        String key = key(index);
        boolean cut = key.endsWith("...") || key.endsWith("…") || key.endsWith("[…]");
        return cut && key.length() > TEASER_LENGTH && repeatsBeginning(index);
    }

    private boolean repeatsBeginning(int index) {
        int own = page.lines().get(index).words() >= PROSE_WORDS ? 1 : 0;
        return beginnings.getOrDefault(beginning(key(index)), 0) > own;
    }

    /** The section the line stands in, by the last heading above it; MENU where there is none. */
    public Sign section(int index) {
        return sections[index];
    }

    /** The language of most of the page's prose; null where it could not be told. */
    public @Nullable String language() {
        return language;
    }
}
