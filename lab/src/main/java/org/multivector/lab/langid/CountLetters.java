package org.multivector.lab.langid;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.multivector.core.table.Table;
import org.multivector.press.Press;
import org.multivector.press.internal.charset.LetterCosts;

/** Counts how letters follow each other in languages, by which decodings are told: {@code CountLetters LINGUA_JAR OUT}.
 * Lingua has single letters alone of languages whose script tells them; of Chinese and Japanese there are too many pairs. */
public final class CountLetters {
    private static final double LEAST_SHARE = 2e-6;
    private static final double LEAST_AFTER = 2e-5;

    private CountLetters() {}

    /** Counts and writes. */
    public static void main(String[] args) throws IOException {
        Set<String> languages = Table.resource(Press.class, "tables/world/charsets.tsv").rows().stream()
                .flatMap(row -> row.list("languages").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeInt(languages.size());
            for (String language : languages) {
                out.writeUTF(language);
                write(LinguaCounts.read(Path.of(args[0]), language), out);
            }
        }
    }

    private static void write(Map<String, Double> counts, DataOutputStream out) throws IOException {
        List<String> letters = counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() == 1 && entry.getValue() > LEAST_SHARE)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        boolean alone = counts.keySet().stream().allMatch(gram -> gram.length() == 1);
        String alphabet = String.join("", letters);
        LetterCosts.write(out, !alone, alphabet, alone ? single(counts, letters) : pairs(counts, letters));
    }

    private static double[] single(Map<String, Double> counts, List<String> letters) {
        return letters.stream()
                .mapToDouble(letter -> -Math.log(counts.getOrDefault(letter, LEAST_SHARE)))
                .toArray();
    }

    private static double[] pairs(Map<String, Double> counts, List<String> letters) {
        int width = letters.size() + 1;
        Map<String, Double> begins = new HashMap<>();
        Map<String, Double> ends = new HashMap<>();
        for (String letter : letters) {
            begins.put(letter, counts.getOrDefault(letter, 0.0));
            ends.put(letter, counts.getOrDefault(letter, 0.0));
        }
        counts.forEach((gram, count) -> {
            if (gram.length() == 2) {
                begins.computeIfPresent(gram.substring(1), (letter, all) -> all - count);
                ends.computeIfPresent(gram.substring(0, 1), (letter, all) -> all - count);
            }
        });
        double words = begins.values().stream().mapToDouble(d -> Math.max(0, d)).sum();
        double[] costs = new double[width * width];
        Arrays.fill(costs, -Math.log(LEAST_AFTER));
        costs[0] = 0;
        for (int i = 1; i < width; i++) {
            String first = letters.get(i - 1);
            double all = counts.getOrDefault(first, 1.0);
            costs[i] = cost(begins.getOrDefault(first, 0.0) / words);
            costs[i * width] = cost(ends.getOrDefault(first, 0.0) / all);
            for (int j = 1; j < width; j++) {
                costs[i * width + j] = cost(counts.getOrDefault(first + letters.get(j - 1), 0.0) / all);
            }
        }
        return costs;
    }

    private static double cost(double share) {
        return -Math.log(Math.max(LEAST_AFTER, Math.min(1, share)));
    }
}
