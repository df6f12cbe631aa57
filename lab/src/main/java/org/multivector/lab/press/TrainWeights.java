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
import org.multivector.press.internal.page.Page;

/**
 * Trains the weights of lines by logistic regression with a quadratic penalty, full gradients and Adam: the same pages
 * give the same weights. Each page counts once, its lines by the logarithm of their words.
 *
 * <pre>TrainWeights DATA OUT.tsv</pre>
 */
final class TrainWeights {
    private static final int ROUNDS = 400;
    private static final double RATE = 0.05;
    private static final double PENALTY = 2e-5;
    private static final double SEGMENT_PAGE = 0.35;

    private final List<float[]> features = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();

    /** Adds the lines of a page whose label is known. */
    void add(GoldPage gold, Page page) {
        int[] known = Labels.of(gold, page);
        Surroundings around = new Surroundings(page, Headline.find(page));
        double all = IntStream.range(0, known.length)
                .filter(i -> known[i] >= 0)
                .mapToDouble(i -> weight(page, i))
                .sum();
        double share = gold.body().isEmpty() ? SEGMENT_PAGE : 1;
        for (int i = 0; i < known.length; i++) {
            if (known[i] >= 0) {
                features.add(Features.of(around, i));
                labels.add(known[i]);
                importance.add(share * weight(page, i) / all);
            }
        }
    }

    private static double weight(Page page, int line) {
        return Math.log(2 + page.lines().get(line).words());
    }

    /** The weights of all pages added. */
    float[] train() {
        int n = Features.names().size();
        double[] weights = new double[n];
        double[] first = new double[n];
        double[] second = new double[n];
        double all = importance.stream().mapToDouble(Double::doubleValue).sum();
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
        for (int row = 0; row < features.size(); row++) {
            float[] x = features.get(row);
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += weights[i] * x[i];
            }
            double error = (1 / (1 + Math.exp(-sum)) - labels.get(row)) * importance.get(row) / all;
            for (int i = 0; i < x.length; i++) {
                gradient[i] += error * x[i];
            }
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
        String head =
                """
                # title: log odds by which each feature speaks for a line being the article
                # source: written for this project; trained by lab's TrainWeights
                # licence: Apache-2.0
                # change: do not edit; run TrainWeights, which writes this file
                id\ttext\thtml
                """;
        Files.writeString(out, head + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }
}
