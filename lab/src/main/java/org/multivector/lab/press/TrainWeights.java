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
 * Trains the weights of lines by logistic regression with a quadratic penalty, full gradients and Adam: the same pages
 * give the same weights. Each page counts once, its lines by the logarithm of their words.
 *
 * <p>Most gold articles are longer than news is. So each page is used once more with only the first lines of its
 * article left, at a smaller weight and with the article's share of the page's weight kept as it was.
 */
final class TrainWeights {
    private static final int ROUNDS = 300;
    private static final double RATE = 0.05;
    private static final double PENALTY = 2e-5;
    private static final double SEGMENT_PAGE = 0.35;
    private static final double SHORT_PAGE = 0.3;
    private static final int SHORTEST = 3;

    /** {@code DATA OUT.tsv}: trains on all pages of the data folder and writes the table. */
    public static void main(String[] args) throws IOException {
        PressSet set = PressSet.read(Path.of(args[0]), Words.load());
        TrainWeights text = new TrainWeights();
        TrainWeights html = new TrainWeights();
        for (int i = 0; i < set.gold().size(); i++) {
            text.add(set.gold().get(i), set.dumps().get(i));
            html.add(set.gold().get(i), set.pages().get(i));
        }
        write(Path.of(args[1]), text.train(), html.train());
    }

    private final List<Example> examples = new ArrayList<>();
    private int pages;

    /** A line: its features that are not 0, whether it is the article, how much it counts. */
    private static final class Example {
        private final int[] places;
        private final float[] values;
        private final int label;
        private final double weight;

        Example(float[] features, int label, double weight) {
            this.places = IntStream.range(0, features.length)
                    .filter(i -> features[i] != 0)
                    .toArray();
            this.values = new float[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = features[places[i]];
            }
            this.label = label;
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /** Adds the example's part to the gradient. */
        void push(double[] weights, double[] gradient) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            double error = (1 / (1 + Math.exp(-sum)) - label) * weight;
            for (int i = 0; i < places.length; i++) {
                gradient[places[i]] += error * values[i];
            }
        }
    }

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
        List<Line> lines = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        int body = 0;
        for (int i = 0; i < labels.length; i++) {
            body += labels[i] == 1 ? 1 : 0;
            if (labels[i] != 1 || body <= most) {
                lines.add(page.lines().get(i));
                rest.add(labels[i]);
            }
        }
        Page shorter = new Page(page.text(), lines, page.declared());
        int[] left = rest.stream().mapToInt(Integer::intValue).toArray();
        add(shorter, left, SHORT_PAGE * sum(page, labels, 1), SHORT_PAGE * sum(page, labels, 0));
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
                double weight = shares[labels[i]] * weight(page.lines().get(i));
                examples.add(new Example(Features.of(around, i), labels[i], weight));
            }
        }
    }

    /** The weights of all pages added. */
    float[] train() {
        int n = Features.names().size();
        double[] weights = new double[n];
        double[] first = new double[n];
        double[] second = new double[n];
        double all = examples.stream().mapToDouble(Example::weight).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(weights, all);
            double rate = RATE * Math.sqrt(1 - Math.pow(0.999, round)) / (1 - Math.pow(0.9, round));
            for (int i = 0; i < n; i++) {
                double g = gradient[i] + PENALTY * weights[i];
                first[i] = 0.9 * first[i] + 0.1 * g;
                second[i] = 0.999 * second[i] + 0.001 * g * g;
                weights[i] -= rate * first[i] / (Math.sqrt(second[i]) + 1e-9);
            }
        }
        float[] out = new float[n];
        for (int i = 0; i < n; i++) {
            out[i] = Math.round(weights[i] * 100) / 100f;
        }
        return out;
    }

    private double[] gradient(double[] weights, double all) {
        double[] gradient = new double[weights.length];
        examples.forEach(example -> example.push(weights, gradient));
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= all;
        }
        return gradient;
    }

    /** Writes both columns as a table. */
    static void write(Path out, float[] text, float[] html) throws IOException {
        List<String> names = Features.names();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", names.get(i), text[i], html[i]));
        }
        rows.sort(null);
        String head = """
                # title: log odds by which each feature speaks for a line being the article
                # source: written for this project; trained by lab's TrainWeights
                # licence: Apache-2.0
                # change: do not edit; run TrainWeights, which writes this file
                id\ttext\thtml
                """;
        Files.writeString(out, head + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }
}
