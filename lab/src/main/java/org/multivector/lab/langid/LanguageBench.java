package org.multivector.lab.langid;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.lab.Measured;
import org.multivector.press.internal.language.LanguageModel;

/**
 * Measures how languages are told: {@code LanguageBench FOLDER} with folders {@code sentences}, {@code word-pairs},
 * {@code single-words} and {@code udhr} of files {@code xx.txt}, a text a line. Shares are means over languages. The likeliest
 * language counts, however little it leads; scripts are not told apart: {@code sr-Latn} is right where {@code sr} is wanted.
 */
public final class LanguageBench {
    /** The languages of the press that there are sentences of. */
    public static final List<String> PRESS = List.of(
            "ar", "az", "be", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
            "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mn", "nb", "nl", "pl", "pt", "ro", "ru",
            "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh");

    private static final int PASSES = 5;
    private static final double GOOD = 0.99;
    private static final double SECOND = 1e9;

    private final Path folder;
    private final Function<String, Optional<String>> detector;

    /**
     * A measuring of a detector.
     *
     * @param folder where the texts lie
     * @param detector gives a text's tag
     */
    public LanguageBench(Path folder, Function<String, Optional<String>> detector) {
        this.folder = folder;
        this.detector = detector;
    }

    /** The figures of the shipped model. */
    public static Map<String, Measured> figures(Path folder) throws IOException {
        LanguageBench bench = new LanguageBench(folder, shipped());
        Map<String, Measured> figures = new LinkedHashMap<>();
        figures.put("language.sentences", mean(bench.shares("sentences", PRESS)));
        figures.put("language.russian", mean(bench.shares("sentences", List.of("ru"))));
        figures.put("language.udhr", mean(bench.shares("udhr", bench.declared())));
        figures.put("language.pairs", mean(bench.shares("word-pairs", PRESS)));
        figures.put("language.words", mean(bench.shares("single-words", PRESS)));
        return figures;
    }

    private static Function<String, Optional<String>> shipped() {
        LanguageModel model = LanguageModel.load();
        return text -> model.best(text, 0, text.length()).map(LanguageModel.Guess::tag);
    }

    /** Prints the shares, what was taken for what, and the speed. */
    public static void main(String[] args) throws IOException {
        new LanguageBench(Path.of(args[0]), shipped()).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Prints the shares, what was taken for what, and the speed. */
    public void print(PrintStream out) throws IOException {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        sets.put("sentences", PRESS);
        sets.put("udhr", declared());
        sets.put("word-pairs", PRESS);
        sets.put("single-words", PRESS);
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            Map<String, Measured> shares = shares(set.getKey(), set.getValue());
            Measured mean = mean(shares);
            out.printf("%s: %.2f %% of %d, %d languages%n", set.getKey(), 100 * mean.value(), mean.n(), shares.size());
            for (Map.Entry<String, Measured> share : shares.entrySet()) {
                if (share.getValue().value() < GOOD) {
                    out.printf(
                            "  %s %.1f: %s%n",
                            share.getKey(), 100 * share.getValue().value(), mistakes(set.getKey(), share.getKey()));
                }
            }
        }
        out.printf("%.0f sentences a CPU second%n", speed());
    }

    private List<String> declared() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("udhr"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, Measured> shares(String set, List<String> languages) throws IOException {
        Map<String, Measured> shares = new LinkedHashMap<>();
        for (String language : languages) {
            List<String> lines = lines(set, language);
            long hits =
                    lines.stream().filter(line -> told(line).equals(language)).count();
            shares.put(language, Measured.share((double) hits, lines.size()));
        }
        return shares;
    }

    private static Measured mean(Map<String, Measured> shares) {
        return new Measured(
                shares.values().stream().mapToDouble(Measured::value).average().orElse(Double.NaN),
                shares.values().stream().mapToInt(Measured::n).sum());
    }

    private String mistakes(String set, String language) throws IOException {
        Map<String, Long> taken = lines(set, language).stream()
                .map(this::told)
                .filter(tag -> !tag.equals(language))
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        return taken.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .limit(PASSES)
                .collect(Collectors.joining(", "));
    }

    private String told(String text) {
        String tag = detector.apply(text).orElse("-");
        int script = tag.indexOf('-', 1);
        return script < 0 ? tag : tag.substring(0, script);
    }

    private List<String> lines(String set, String language) throws IOException {
        return Files.readAllLines(folder.resolve(set).resolve(language + ".txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Sentences a CPU second of this thread, the best of some passes. */
    private double speed() throws IOException {
        List<String> all = new ArrayList<>();
        for (String language : PRESS) {
            all.addAll(lines("sentences", language));
        }
        double best = 0;
        for (int i = 0; i < PASSES; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long told = all.stream().map(detector).filter(Optional::isPresent).count();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.max(best, told * SECOND / spent);
        }
        return best;
    }
}
