package org.multivector.lab.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.lab.Data;

/**
 * Makes the tables of clusters of English words: {@code ClusterWords VECTORS.json TREEBANK,… FOLDER} writes {@code
 * FOLDER/clusters/en.tsv} (words used alike) and {@code FOLDER/topics/en.tsv} (words written of the same matters). Takes some
 * minutes. The same input gives the same tables.
 */
public final class ClusterWords {
    private static final int WORDS = 100_000;
    private static final int TOPIC_WORDS = 60_000;
    private static final int CLUSTERS = 500;
    private static final int TOPICS = 1000;
    private static final int WIDE = 64;
    private static final int ROUNDS = 20;

    private ClusterWords() {}

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        Vectors vectors = Vectors.read(Path.of(args[0]), WORDS);
        Usage usage = new Usage();
        for (String treebank : args[1].split(",", -1)) {
            usage.add(Data.found().path(treebank));
        }
        Path folder = Path.of(args[2]);
        List<float[]> used = usage.predicted(vectors);
        write(
                folder.resolve("clusters/en.tsv"),
                "English words that are used alike",
                "k-means over how GloVe vectors (Wikipedia 2014, Gigaword 5; PDDL 1.0) and endings predict the use of words in"
                        + " UD English EWT and GUM (CC BY-SA 4.0)",
                "CC BY-SA 4.0",
                vectors.words(),
                KMeans.of(used, CLUSTERS, ROUNDS),
                KMeans.of(used, WIDE, ROUNDS));
        List<float[]> rows = vectors.rows().subList(0, TOPIC_WORDS);
        write(
                folder.resolve("topics/en.tsv"),
                "English words that are written of the same matters",
                "k-means over GloVe vectors (Wikipedia 2014, Gigaword 5; PDDL 1.0)",
                "PDDL-1.0",
                vectors.words().subList(0, TOPIC_WORDS),
                KMeans.of(rows, TOPICS, ROUNDS),
                KMeans.of(rows, WIDE, ROUNDS));
    }

    private static void write(
            Path file, String title, String source, String licence, List<String> words, int[] narrow, int[] wide)
            throws IOException {
        Map<Integer, List<String>> members = new TreeMap<>();
        Map<Integer, int[]> votes = new TreeMap<>();
        for (int i = 0; i < narrow.length; i++) {
            String word = words.get(i);
            if (word.indexOf('|') < 0 && word.chars().noneMatch(Character::isWhitespace)) {
                members.computeIfAbsent(narrow[i], key -> new ArrayList<>()).add(word);
                votes.computeIfAbsent(narrow[i], key -> new int[WIDE])[wide[i]]++;
            }
        }
        StringBuilder out = new StringBuilder("# title: " + title + "\n# source: " + source + "\n# licence: " + licence
                + "\n# change: do not edit; ClusterWords makes it anew\nid\twide\twords\n");
        int id = 0;
        for (Map.Entry<Integer, List<String>> cluster : members.entrySet()) {
            int[] count = votes.getOrDefault(cluster.getKey(), new int[WIDE]);
            int most = 0;
            for (int w = 1; w < WIDE; w++) {
                most = count[w] > count[most] ? w : most;
            }
            out.append(
                    String.format(Locale.ROOT, "%04d\t%d\t%s\n", ++id, most + 1, String.join("|", cluster.getValue())));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, out.toString());
    }
}
