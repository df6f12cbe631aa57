package org.multivector.lab.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;

/**
 * How words are used in treebanks - as what parts of speech, with which features, in which relations to what above and below
 * them - and, by ridge regression on vectors and endings, how words would be used that the treebanks do not have.
 */
final class Usage {
    private static final int LEAST_COUNT = 3;
    private static final int LEAST_TRAIT = 25;
    private static final int LEAST_ENDING = 20;
    private static final int LONGEST_ENDING = 3;
    private static final double RIDGE = 3;
    private static final int ENOUGH = 100;

    private final Map<String, Map<String, Integer>> traits = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts the words of a treebank. */
    void add(Path treebank) throws IOException {
        for (Sentence sentence : ConlluReader.read(treebank.toString(), Files.readString(treebank))
                .sentences()) {
            for (int id = 1; id <= sentence.size(); id++) {
                add(sentence, sentence.word(id));
            }
        }
    }

    private void add(Sentence sentence, Word word) {
        String form = lower(word);
        counts.merge(form, 1, Integer::sum);
        count(form, "upos " + word.upos());
        count(form, "relation " + word.deprel());
        for (String feature : word.feats().toString().split("\\|", -1)) {
            if (feature.startsWith("VerbForm") || feature.startsWith("Number") || feature.startsWith("Tense")) {
                count(form, "feature " + word.upos() + feature);
            }
        }
        if (word.head() > 0) {
            Word head = sentence.word(word.head());
            count(form, "head " + head.upos());
            count(lower(head), "child " + word.deprel() + (word.id() < head.id() ? " left" : " right"));
        }
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private void count(String form, String trait) {
        traits.computeIfAbsent(form, key -> new TreeMap<>()).merge(trait, 1, Integer::sum);
    }

    /** For every word how it is likely used: a row of standardised traits. */
    List<float[]> predicted(Vectors vectors) {
        List<Integer> known = IntStream.range(0, vectors.words().size())
                .filter(i -> counts.getOrDefault(vectors.words().get(i), 0) >= LEAST_COUNT)
                .boxed()
                .toList();
        Map<String, Integer> endings =
                endings(known.stream().map(vectors.words()::get).toList());
        List<String> names = names();
        List<double[]> inputs = new ArrayList<>();
        List<double[]> outputs = new ArrayList<>();
        for (int i : known) {
            String word = vectors.words().get(i);
            inputs.add(input(word, vectors.rows().get(i), endings));
            outputs.add(output(word, names));
        }
        double[] weights = known.stream()
                .mapToDouble(i -> Math.sqrt(
                        Math.min(ENOUGH, counts.getOrDefault(vectors.words().get(i), 0))))
                .toArray();
        standardise(outputs, weights);
        double[][] map = new Ridge(RIDGE).fit(inputs, outputs, weights);
        return IntStream.range(0, vectors.words().size())
                .mapToObj(i -> Ridge.apply(
                        map, input(vectors.words().get(i), vectors.rows().get(i), endings)))
                .toList();
    }

    private List<String> names() {
        Map<String, Integer> totals = new TreeMap<>();
        traits.values().forEach(own -> own.forEach((name, n) -> totals.merge(name, n, Integer::sum)));
        return totals.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_TRAIT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> endings(List<String> words) {
        Map<String, Integer> totals = new TreeMap<>();
        for (String word : words) {
            for (int n = 1; n <= LONGEST_ENDING && n + 2 < word.length(); n++) {
                totals.merge(word.substring(word.length() - n), 1, Integer::sum);
            }
        }
        Map<String, Integer> out = new HashMap<>();
        totals.forEach((ending, n) -> {
            if (n >= LEAST_ENDING) {
                out.put(ending, out.size());
            }
        });
        return out;
    }

    /** The vector, 1, and one half for each ending the word has. */
    private static double[] input(String word, float[] vector, Map<String, Integer> endings) {
        double[] out = new double[vector.length + 1 + endings.size()];
        for (int i = 0; i < vector.length; i++) {
            out[i] = vector[i];
        }
        out[vector.length] = 1;
        for (int n = 1; n <= LONGEST_ENDING && n + 2 < word.length(); n++) {
            Integer place = endings.get(word.substring(word.length() - n));
            if (place != null) {
                out[vector.length + 1 + place] = 0.5;
            }
        }
        return out;
    }

    /** The square roots of how often each trait was met with the word, for once of the word. */
    private double[] output(String word, List<String> names) {
        Map<String, Integer> own = traits.getOrDefault(word, Map.of());
        int n = counts.getOrDefault(word, 1);
        return names.stream()
                .mapToDouble(name -> Math.sqrt(Math.min(1.5, own.getOrDefault(name, 0) / (double) n)))
                .toArray();
    }

    /** To a mean of 0 and the square root of its deviation: rare traits count less, but not by as much as they vary less. */
    private static void standardise(List<double[]> rows, double[] weights) {
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        for (int j = 0; j < rows.get(0).length; j++) {
            int column = j;
            double mean = IntStream.range(0, weights.length)
                            .mapToDouble(i -> rows.get(i)[column] * weights[i])
                            .sum()
                    / all;
            double plain =
                    rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double variance = rows.stream()
                    .mapToDouble(row -> (row[column] - plain) * (row[column] - plain))
                    .average()
                    .orElse(0);
            double scale = Math.sqrt(Math.sqrt(variance) + 1e-3);
            rows.forEach(row -> row[column] = (row[column] - mean) / scale);
        }
    }
}
