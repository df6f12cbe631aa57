package org.multivector.language.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.multivector.core.DataException;

/**
 * What a model says of itself: its language, what it was trained on, with which options, and how good it is.
 *
 * @param language BCP 47 code, such as {@code en}
 * @param treebanks the files it was trained on, in that order
 * @param options the trainer's options by name
 * @param scores accuracy in percent by name, such as {@code en_ewt-ud-dev LAS}; gold words, predicted tags
 */
public record ModelHeader(
        String language, List<Treebank> treebanks, Map<String, String> options, Map<String, Double> scores) {

    /**
     * One file of a treebank.
     *
     * @param name the file's name without folders
     * @param words how many syntactic words it holds
     * @param sha256 digest of the file, hexadecimal
     */
    public record Treebank(String name, int words, String sha256) {
        /** @throws NullPointerException if anything is null */
        public Treebank {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /** @throws NullPointerException if anything is null */
    public ModelHeader {
        Objects.requireNonNull(language, "language");
        treebanks = List.copyOf(treebanks);
        options = Map.copyOf(options);
        scores = Map.copyOf(scores);
    }

    /** The same with these scores. */
    public ModelHeader withScores(Map<String, Double> measured) {
        return new ModelHeader(language, treebanks, options, measured);
    }

    /** The mean of its labelled attachment scores, 0 to 1; empty if it tells none. */
    public OptionalDouble accuracy() {
        return scores.entrySet().stream()
                .filter(score -> score.getKey().endsWith(" LAS"))
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(score -> score.getValue() / 100)
                .average();
    }

    /** Lines of {@code kind TAB name TAB value}, always in the same order; {@link #parse} reads them. */
    public String toText() {
        StringBuilder out = new StringBuilder("language\t").append(language).append("\t\n");
        for (Treebank bank : treebanks) {
            out.append("treebank\t").append(bank.name).append('\t').append(bank.words);
            out.append(' ').append(bank.sha256).append('\n');
        }
        new TreeMap<>(options).forEach((name, value) -> line(out, "option", name, value));
        new TreeMap<>(scores).forEach((name, value) -> line(out, "score", name, value.toString()));
        return out.toString();
    }

    private static void line(StringBuilder out, String kind, String name, String value) {
        out.append(kind).append('\t').append(name).append('\t').append(value).append('\n');
    }

    /**
     * Reads what {@link #toText} writes.
     *
     * @param file the model file's name, for messages
     * @throws DataException if the text is anything else
     */
    public static ModelHeader parse(String file, String text) {
        String language = "";
        List<Treebank> treebanks = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            switch (cells.length == 3 ? cells[0] : line) {
                case "language" -> language = cells[1];
                case "treebank" -> treebanks.add(treebank(file, cells[1], cells[2]));
                case "option" -> options.put(cells[1], cells[2]);
                case "score" -> scores.put(cells[1], number(file, cells[2]));
                case "" -> {}
                default -> throw new DataException(file, "unknown line in the header: " + line);
            }
        }
        return new ModelHeader(language, treebanks, options, scores);
    }

    private static Treebank treebank(String file, String name, String value) {
        int blank = value.indexOf(' ');
        return new Treebank(
                name, (int) number(file, value.substring(0, Math.max(0, blank))), value.substring(blank + 1));
    }

    private static double number(String file, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new DataException(file, "expected a number in the header, got \"" + text + "\"");
        }
    }
}
