package org.multivector.lab.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.multivector.press.internal.body.Features;
import org.multivector.press.internal.body.Headline;
import org.multivector.press.internal.body.Surroundings;
import org.multivector.press.internal.page.Line;
import org.multivector.press.internal.page.Page;
import org.multivector.press.internal.words.Words;

/**
 * Trains what judges the lines of pages, on pages whose article is known: the same pages give the same trees. Each page
 * counts once, its lines by the logarithm of their words.
 *
 * <p>Most gold articles are longer than news is. So each page is used once more with only the first lines of its
 * article left, at a smaller weight and with the article's share of the page's weight kept as it was.
 */
final class TrainForest {
    private static final double SEGMENT_PAGE = 0.35;
    private static final double SHORT_PAGE = 0.3;
    private static final int SHORTEST = 3;
    /** What a page's weights add up to; with it, the penalty of a leaf has its usual size. */
    private static final double SCALE = 1000;

    /** {@code DATA OUT.tsv}: trains on all pages of the data folder and writes the table. */
    public static void main(String[] args) throws IOException {
        PressSet set = PressSet.read(Path.of(args[0]), Words.load());
        TrainForest text = new TrainForest();
        TrainForest html = new TrainForest();
        for (int i = 0; i < set.gold().size(); i++) {
            text.add(set.gold().get(i), set.dumps().get(i));
            html.add(set.gold().get(i), set.pages().get(i));
        }
        write(Path.of(args[1]), text.train(), html.train());
    }

    private final Lines lines = new Lines();
    private int pages;

    /** Adds the lines of a page whose label is known. */
    void add(GoldPage gold, Page page) {
        int[] labels = Labels.of(gold, page);
        double share = gold.body().isEmpty() ? SEGMENT_PAGE : 1;
        add(page, labels, share * sum(page, labels, 1), share * sum(page, labels, 0));
        if (!gold.body().isEmpty()) {
            shortened(page, labels);
        }
    }

    private void shortened(Page page, int[] labels) {
        int most = SHORTEST + pages++ % (2 * SHORTEST);
        List<Line> left = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < labels.length; i++) {
            body += labels[i] == 1 ? 1 : 0;
            if (labels[i] != 1 || body <= most) {
                left.add(page.lines().get(i));
                rest.add(labels[i]);
            }
        }
        Page shorter = new Page(page.text(), left, page.declared());
        int[] known = rest.stream().mapToInt(Integer::intValue).toArray();
        add(shorter, known, SHORT_PAGE * sum(page, labels, 1), SHORT_PAGE * sum(page, labels, 0));
    }

    /** The share of the page's weight that lines with this label have. */
    private static double sum(Page page, int[] labels, int label) {
        double all = weight(page, labels, 0) + weight(page, labels, 1);
        return all == 0 ? 0 : weight(page, labels, label) / all;
    }

    private static double weight(Page page, int[] labels, int label) {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == label)
                .mapToDouble(i -> weight(page.lines().get(i)))
                .sum();
    }

    private static double weight(Line line) {
        return Math.log(2 + line.words());
    }

    private void add(Page page, int[] labels, double positive, double negative) {
        Surroundings around = new Surroundings(page, Headline.find(page));
        double[] shares = {
            negative / Math.max(1, weight(page, labels, 0)), positive / Math.max(1, weight(page, labels, 1))
        };
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                double weight = SCALE * shares[labels[i]] * weight(page.lines().get(i));
                lines.add(Features.of(around, i), labels[i], weight);
            }
        }
    }

    /** The trees learned from all pages added. */
    List<String> train() {
        return new Boosting(lines).train();
    }

    /** Writes both forests as a table. */
    static void write(Path out, List<String> text, List<String> html) throws IOException {
        StringBuilder table = new StringBuilder("""
                # title: trees that add up to the log odds of a line being the article
                # source: written for this project; trained by lab's TrainForest
                # licence: Apache-2.0
                # change: do not edit; run TrainForest, which writes this file; a tree asks whether a feature is below a number, the tree for yes comes first
                id\tkind\ttree
                """);
        add(table, "html", html);
        add(table, "text", text);
        Files.writeString(out, table, StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder table, String kind, List<String> trees) {
        for (int i = 0; i < trees.size(); i++) {
            table.append(String.format(Locale.ROOT, "%s.%03d\t%s\t%s\n", kind, i + 1, kind, trees.get(i)));
        }
    }
}
