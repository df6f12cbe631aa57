package org.multivector.press.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Fold;
import org.multivector.press.internal.words.Sign;
import org.multivector.press.internal.words.Token;

/** What can be told of a page's lines only from the whole page: repetition, order, neighbours. Made once a page. */
public final class Surroundings {
    private static final int PROSE_WORDS = 12;
    private static final int FEW_WORDS = 3;
    private static final int TEASER_LENGTH = 30;
    private static final int HEADING_WORDS = 6;
    private static final int RIGHTS_WORDS = 45;
    private static final int LONG_WORDS = 20;
    private static final int TITLE_WORDS = 30;

    private final Page page;
    private final int headline;
    private final double[] prose;
    private final double[] proseBefore;
    /** For each line its words folded, by which lines are compared. */
    private final String[] keys;

    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Sign[] sections;
    private final boolean[] out;
    /** The lines that are not out, and for every line how many of them stand above it. */
    private final int[] solid;

    private final int[] solidBefore;
    private final int solids;
    private final @Nullable String language;
    private final Set<String> titleWords;

    /**
     * @param page the page
     * @param headline the line of the article's headline; -1 where it is not known
     */
    public Surroundings(Page page, int headline) {
        this.page = page;
        this.titleWords = titleWords(page);
        this.headline = headline;
        List<Line> lines = page.lines();
        prose = new double[lines.size()];
        proseBefore = new double[lines.size() + 1];
        sections = new Sign[lines.size()];
        keys = new String[lines.size()];
        Map<String, Integer> languages = new HashMap<>();
        Sign section = Sign.MENU;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            prose[i] = prose(line);
            proseBefore[i + 1] = proseBefore[i] + prose[i] * line.words();
            keys[i] = key(line);
            times.merge(keys[i], 1, Integer::sum);
            if (line.words() >= PROSE_WORDS) {
                beginnings.merge(beginning(keys[i]), 1, Integer::sum);
                if (line.language() != null) {
                    languages.merge(line.language(), line.words(), Integer::sum);
                }
            }
            section = section(i, section);
            sections[i] = section;
        }
        out = new boolean[lines.size()];
        solid = new int[lines.size()];
        solidBefore = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Trim.isOut(this, i);
            solidBefore[i] = count;
            if (!out[i]) {
                solid[count++] = i;
            }
        }
        solids = count;
        language = mostly(languages).or(() -> mostly(inFewWords())).orElse(null);
    }

    /** The languages of the sentences on a page without prose, such as a record of one sentence. */
    private Map<String, Integer> inFewWords() {
        Map<String, Integer> languages = new HashMap<>();
        for (Line line : page.lines()) {
            if (line.language() != null && line.words() >= FEW_WORDS) {
                int weight = line.words() * (line.endsSentence(page.text()) ? 2 : 1);
                languages.merge(line.language(), weight, Integer::sum);
            }
        }
        return languages;
    }

    private static Optional<String> mostly(Map<String, Integer> languages) {
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
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
        if (before == Sign.RELATED && isClosed(line)) {
            return Sign.MENU;
        }
        if (line.cues().firm().contains(Sign.RIGHTS) && line.words() <= RIGHTS_WORDS) {
            return Sign.RIGHTS;
        }
        if (line.words() > HEADING_WORDS) {
            return before;
        }
        boolean alone = line.span().end() - line.cues().labelEnd() <= 1;
        return line.cues()
                .whole()
                .or(() -> alone ? line.cues().label() : Optional.empty())
                .filter(Sign::isHeading)
                .orElse(before);
    }

    /** A whole long sentence: what a list of other articles has not. */
    private boolean isClosed(Line line) {
        int end = line.span().end();
        boolean cut = page.text().charAt(end - 1) == '…' || page.text().startsWith("..", end - 2);
        return line.words() >= LONG_WORDS
                && !cut
                && line.endsSentence(page.text())
                && line.markup().linkShare() < 0.5;
    }

    private String key(Line line) {
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

    /** The share of a short line's words that stand in the page's declared title. */
    double titleShare(int index) {
        Line line = page.lines().get(index);
        if (titleWords.isEmpty() || line.words() == 0 || line.words() > TITLE_WORDS) {
            return 0;
        }
        List<Token> tokens = line.tokens(page.text());
        return tokens.isEmpty()
                ? 0
                : (double) tokens.stream()
                                .filter(token -> titleWords.contains(token.folded()))
                                .count()
                        / tokens.size();
    }

    private static Set<String> titleWords(Page page) {
        String title = page.declared().header().title() + " " + page.declared().siteTitle();
        return Token.of(title).stream().map(Token::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the line shows beyond doubt not to be the article. */
    boolean isOut(int index) {
        return out[index];
    }

    /** The {@code distance}-th line above or, for negative distance, below, not counting lines that are out; -1 for none. */
    int neighbour(int index, int distance) {
        int place = solidBefore[index] - distance + (distance < 0 && out[index] ? -1 : 0);
        return place < 0 || place >= solids ? -1 : solid[place];
    }

    /** How much the line is prose: 1 a long line that ends a sentence, 0 a short one; 0 for no line. */
    double prose(int index) {
        return index < 0 ? 0 : prose[index];
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
        return times.getOrDefault(keys[index], 0) > 1;
    }

    /** Whether the line above or below says the same, as captions do that are saved twice. */
    public boolean isDoubled(int index) {
        return (index > 0 && keys[index - 1].equals(keys[index]))
                || (index + 1 < prose.length && keys[index + 1].equals(keys[index]));
    }

    /** Whether it repeats the beginning of another line and is then cut off with dots. */
    boolean isTeaser(int index) {
        String key = keys[index];
        boolean cut = key.endsWith("...") || key.endsWith("…") || key.endsWith("[…]");
        return cut && key.length() > TEASER_LENGTH && repeatsBeginning(index);
    }

    private boolean repeatsBeginning(int index) {
        int own = page.lines().get(index).words() >= PROSE_WORDS ? 1 : 0;
        return beginnings.getOrDefault(beginning(keys[index]), 0) > own;
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
