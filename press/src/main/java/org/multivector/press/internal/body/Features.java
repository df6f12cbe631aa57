package org.multivector.press.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Markup;
import org.multivector.press.internal.page.Shape;
import org.multivector.press.internal.page.Trait;
import org.multivector.press.internal.words.Dates.Moment;
import org.multivector.press.internal.words.Sign;

/**
 * What speaks for and against a line being the article: numbers of the order of 1, each with a name, which
 * {@link Forest} asks for. The names are the same for text dumps and for pages with tags; without tags the
 * features of the tags are 0.
 */
public final class Features {
    private static final int[] LENGTHS = {1, 3, 6, 11, 19, 34, 70, Integer.MAX_VALUE};
    private static final List<String> TAGS =
            List.of("p", "h1", "h2", "h3", "h4", "li", "td", "tr", "blockquote", "div");
    private static final int NEAR = 3;
    private static final int SHORT = 12;
    /** On a page with less prose than this, where a line stands in it tells nothing. */
    private static final double FEW_WORDS = 500;

    private static final List<String> NAMES = new ArrayList<>();
    private static final int BIAS = name("bias");
    private static final int LENGTH = names("words.", lengths());
    private static final int ENDED = names("sentence.", lengths());
    private static final int SHAPE =
            names("shape.", List.of("capitals", "upper", "digits", "frequent", "commas", "sentences", "separators"));
    private static final int MARKS = names(
            "mark.", List.of("lower", "dash", "quote", "bullet", "colon", "question", "dots", "comma", "link", "hash"));
    private static final int WHOLE = names("whole.", signs());
    private static final int SIGN = names("sign.", signs());
    private static final int LONG_SIGN = names("long.", signs());
    private static final int MOMENT = names("moment.", List.of("date", "age", "calendar"));
    private static final int REPEATED = name("repeated");
    private static final int TEASER = name("teaser");
    private static final int FOREIGN = name("foreign");
    private static final int BEFORE = names("before.", List.of("1", "2", "3"));
    private static final int AFTER = names("after.", List.of("1", "2", "3"));
    private static final int SHORTS = names("shorts.", List.of("before", "after"));
    private static final int AROUND = names("around.", List.of("8", "above", "below", "edge"));
    private static final int HEADLINE = names("headline.", List.of("above", "itself", "near", "unknown", "first"));
    private static final int SECTION = names("section.", List.of("comment", "related", "rights", "footer", "widget"));
    private static final int TAG = names("tag.", TAGS);
    private static final int LINK = names("link.", List.of("share", "half", "all"));
    private static final int PLACE = names("in.", places());
    private static final Map<Sign, Integer> SIGNS = indices(Sign.values());
    private static final Map<Markup.Place, Integer> PLACES = indices(Markup.Place.values());
    private static final int TRAIT = names("trait.", traits());
    private static final int RAW =
            names("raw.", List.of("words", "place", "headline", "letters", "title", "lines", "prose", "gap"));
    private static final int BESIDE = names(
            "beside.",
            List.of(
                    "words.above",
                    "words.below",
                    "links.above",
                    "links.below",
                    "head.above",
                    "head.below",
                    "same.above",
                    "same.below",
                    "ends.above",
                    "ends.below"));

    private final Surroundings around;
    private final float[] values = new float[NAMES.size()];

    private Features(Surroundings around) {
        this.around = around;
    }

    private static int name(String name) {
        NAMES.add(name);
        return NAMES.size() - 1;
    }

    private static int names(String prefix, List<String> names) {
        int first = NAMES.size();
        names.forEach(name -> NAMES.add(prefix + name));
        return first;
    }

    private static List<String> lengths() {
        return List.of("1", "3", "6", "11", "19", "34", "70", "more");
    }

    private static List<String> signs() {
        return Arrays.stream(Sign.values()).map(Sign::code).toList();
    }

    private static List<String> places() {
        return Arrays.stream(Markup.Place.values())
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> traits() {
        return Arrays.stream(Trait.values())
                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <E extends Enum<E>> Map<E, Integer> indices(E[] values) {
        Map<E, Integer> out = new EnumMap<>(values[0].getDeclaringClass());
        for (E value : values) {
            out.put(value, out.size());
        }
        return out;
    }

    /** The names of the features, in the order of the values. */
    public static List<String> names() {
        return List.copyOf(NAMES);
    }

    /** The values for one line. */
    public static float[] of(Surroundings around, int index) {
        Features features = new Features(around);
        features.line(around.page().lines().get(index), index);
        features.raw(index);
        features.neighbours(index);
        features.beside(index, 0, around.neighbour(index, 1));
        features.beside(index, 1, around.neighbour(index, -1));
        features.headline(index);
        features.markup(around.page().lines().get(index).markup());
        return features.values;
    }

    private void line(Line line, int index) {
        String text = around.page().text();
        Shape shape = line.shape();
        values[BIAS] = 1;
        int bin = bin(shape.words());
        values[(line.endsSentence(text) ? ENDED : LENGTH) + bin] = 1;
        values[SHAPE] = (float) shape.capitalShare();
        values[SHAPE + 1] = (float) shape.upperShare();
        values[SHAPE + 2] = (float) shape.digitShare();
        values[SHAPE + 3] = shape.words() < 5 ? 0 : (float) shape.frequentShare();
        values[SHAPE + 4] = Math.min(1, shape.commas() / 4f);
        values[SHAPE + 5] = Math.min(1, shape.ends() / 4f);
        values[SHAPE + 6] = shape.separators() > 0 ? 1 : 0;
        marks(text, line);
        signs(line);
        values[MOMENT] = line.moment() == Moment.DATE ? 1 : 0;
        values[MOMENT + 1] = line.moment() == Moment.AGE ? 1 : 0;
        values[MOMENT + 2] = line.moment() == Moment.CALENDAR ? 1 : 0;
        values[REPEATED] = around.isRepeated(index) ? 1 : 0;
        values[TEASER] = around.isTeaser(index) ? 1 : 0;
        String main = around.language();
        values[FOREIGN] = main != null && line.language() != null && !main.equals(line.language()) ? 1 : 0;
    }

    private static int bin(int words) {
        int bin = 0;
        while (words > LENGTHS[bin]) {
            bin++;
        }
        return bin;
    }

    private void marks(String text, Line line) {
        char first = text.charAt(line.span().start());
        char last = text.charAt(line.span().end() - 1);
        mark(0, Character.isLowerCase(first));
        mark(1, first == '—' || first == '–' || first == '-');
        mark(2, first == '"' || first == '«' || first == '“' || first == '„');
        mark(3, first == '•' || first == '*' || first == '·' || first == '●');
        mark(4, last == ':');
        mark(5, last == '?');
        mark(6, last == '…' || text.startsWith("...", Math.max(0, line.span().end() - 3)));
        mark(7, last == ',');
        String words = line.in(text);
        mark(8, words.contains("http") || words.contains("www.") || words.indexOf('@') >= 0);
        mark(9, first == '#' || words.contains(" #"));
    }

    private void mark(int index, boolean is) {
        values[MARKS + index] = is ? 1 : 0;
    }

    private void signs(Line line) {
        for (Sign sign : line.cues().signs()) {
            boolean whole = line.isWhole(sign);
            int group = whole ? WHOLE : line.words() <= SHORT ? SIGN : LONG_SIGN;
            values[group + SIGNS.getOrDefault(sign, 0)] = 1;
        }
    }

    private void raw(int index) {
        List<Line> lines = around.page().lines();
        Line line = lines.get(index);
        values[RAW] = log(line.words()) / 8;
        values[RAW + 1] = (float) index / lines.size();
        int headline = around.headline();
        values[RAW + 2] = headline < 0 ? 0 : Math.max(-1, Math.min(1, (index - headline) / 50f));
        values[RAW + 3] = log(line.shape().letters()) / 10;
        values[RAW + 4] = (float) around.titleShare(index);
        values[RAW + 5] = log(lines.size()) / 10;
        values[RAW + 6] = log(around.proseWords()) / 12;
        values[RAW + 7] = Math.min(4, line.gap()) / 4f;
    }

    private static float log(double count) {
        return (float) (Math.log1p(count) / Math.log(2));
    }

    /** What stands above (side 0) or below (side 1). */
    private void beside(int index, int side, int other) {
        if (other < 0) {
            return;
        }
        Line line = around.page().lines().get(other);
        Markup markup = line.markup();
        Markup own = around.page().lines().get(index).markup();
        values[BESIDE + side] = log(line.words()) / 8;
        values[BESIDE + 2 + side] = (float) markup.linkShare();
        values[BESIDE + 4 + side] = markup.tag().length() == 2 && markup.tag().charAt(0) == 'h' ? 1 : 0;
        values[BESIDE + 6 + side] =
                markup.tag().equals(own.tag()) && markup.places().equals(own.places()) ? 1 : 0;
        values[BESIDE + 8 + side] = line.endsSentence(around.page().text()) ? 1 : 0;
    }

    private void neighbours(int index) {
        List<Line> lines = around.page().lines();
        for (int i = 1; i <= NEAR; i++) {
            int above = around.neighbour(index, i);
            int below = around.neighbour(index, -i);
            values[BEFORE + i - 1] = (float) around.prose(above);
            values[AFTER + i - 1] = (float) around.prose(below);
            values[SHORTS] += above < 0 || lines.get(above).words() <= 4 ? 1f / NEAR : 0;
            values[SHORTS + 1] += below < 0 || lines.get(below).words() <= 4 ? 1f / NEAR : 0;
        }
        double near = around.proseWords(index - 8, index) + around.proseWords(index + 1, index + 9);
        values[AROUND] = (float) Math.min(1, near / 300);
        double all = Math.max(FEW_WORDS, around.proseWords());
        double above = around.proseWords(0, index) / all;
        double below = around.proseWords(index + 1, lines.size()) / all;
        values[AROUND + 1] = (float) above;
        values[AROUND + 2] = (float) below;
        values[AROUND + 3] = above < 0.02 || (below < 0.02 && above > 0.5) ? 1 : 0;
    }

    private void headline(int index) {
        int headline = around.headline();
        values[HEADLINE] = index < headline ? 1 : 0;
        values[HEADLINE + 1] = index == headline ? 1 : 0;
        values[HEADLINE + 2] = headline >= 0 && index > headline && index <= headline + 4 ? 1 : 0;
        values[HEADLINE + 3] = headline < 0 ? 1 : 0;
        values[HEADLINE + 4] = index == 0 ? 1 : 0;
        switch (around.section(index)) {
            case COMMENT -> values[SECTION] = 1;
            case RELATED -> values[SECTION + 1] = 1;
            case RIGHTS -> values[SECTION + 2] = 1;
            case FOOTER -> values[SECTION + 3] = 1;
            case WIDGET -> values[SECTION + 4] = 1;
            default -> values[SECTION] = 0;
        }
    }

    private void markup(Markup markup) {
        if (markup.tag().isEmpty()) {
            return;
        }
        int tag = TAGS.indexOf(markup.tag());
        if (tag >= 0) {
            values[TAG + tag] = 1;
        }
        values[LINK] = (float) markup.linkShare();
        values[LINK + 1] = markup.linkShare() > 0.5 ? 1 : 0;
        values[LINK + 2] = markup.linkShare() > 0.9 ? 1 : 0;
        for (Markup.Place place : markup.places()) {
            values[PLACE + PLACES.getOrDefault(place, 0)] = 1;
        }
        markup.traits().copyTo(values, TRAIT);
    }
}
