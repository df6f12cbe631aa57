package org.multivector.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.multivector.core.DataException;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.text.Sentence;
import org.multivector.lab.Data;
import org.multivector.lab.cognates.Cognates;
import org.multivector.language.header.ModelHeader;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.ModelFile;

/**
 * The command that trains a model:
 *
 * <pre>
 * Train --lang en --treebanks a.conllu,b.conllu --dev x.conllu,y.conllu --out en.model [--OPTION VALUE …]
 * </pre>
 *
 * <p>Paths that are not absolute are looked for in the folder {@code MULTIVECTOR_DATA} (default {@code ../shared}). A folder stands
 * for its training files, {@code *-train*.conllu}; as a dev file for {@code *-dev*.conllu}. The treebanks are learned from; the
 * dev files only measured on. Without dev files a tenth of the treebanks is measured by a model that has not seen it, before the
 * model is trained on all. Before a list may stand the related language its files are in, as {@code ru=a.conllu,b.conllu}: {@link
 * Cognates} rewrites them. The same files and options give the same bytes. Options, besides those of {@link TrainOptions}:
 *
 * <ul>
 *   <li>{@code others}: treebanks of the language that follow other conventions; the model learns from them and speaks as
 *       {@code treebanks} do
 *   <li>{@code borrowed}: treebanks of a related language; the parser learns from them
 *   <li>{@code cross}: a number of folds, instead of dev files; each fold of {@code treebanks} is measured by a model that has not
 *       seen it
 * </ul>
 */
public final class Train {
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Data data;
    private final PrintStream log;
    private final List<ModelHeader.Treebank> treebanks = new ArrayList<>();

    Train(Data data, PrintStream log) {
        this.data = data;
        this.log = log;
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        try {
            new Train(Data.found(), System.out).run(args);
        } catch (NoSuchFileException e) {
            fail("no file " + e.getMessage() + "; paths count from here, or from the folder of data");
        } catch (IllegalArgumentException | DataException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private static void fail(String problem) {
        System.err.println("train: " + problem);
        System.exit(2);
    }

    void run(String... args) throws IOException {
        read(args);
        String language = needed("lang");
        String out = needed("out");
        String own = needed("treebanks");
        String others = taken("others");
        String borrowed = taken("borrowed");
        String dev = taken("dev");
        String folds = taken("cross");
        TrainOptions options = TrainOptions.DEFAULT.with(given);
        Corpus corpus = new Corpus(
                learned(language, own, Corpus.OWN),
                learned(language, others, Corpus.OTHERS),
                learned(language, borrowed, Corpus.BORROWED));
        ModelHeader header = new ModelHeader(language, treebanks, options.toMap(), Map.of());
        ModelTrainer trainer = new ModelTrainer(corpus, header, Supplement.of(language), options);
        Map<String, Double> crossed = dev.isEmpty() ? trainer.crossed(folds) : Map.of();
        Model model = trainer.train();
        write(Path.of(out), model, dev.isEmpty() ? crossed : scores(model, language, dev));
    }

    private void write(Path out, Model model, Map<String, Double> scores) throws IOException {
        ModelHeader header = model.header().withScores(scores);
        byte[] bytes = ModelFile.write(
                new Model(header, model.vocabulary(), model.tagger(), model.lemmatizer(), model.parser()));
        Files.write(out, bytes);
        log.print(header.toText());
        log.println("bytes\t" + out + "\t" + bytes.length);
    }

    private void read(String... args) {
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("expected --option value, got " + args[i]);
            }
            given.put(args[i].substring(2), args[i + 1]);
        }
    }

    private String needed(String name) {
        String value = taken(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }

    private String taken(String name) {
        String value = given.remove(name);
        return value == null ? "" : value;
    }

    private Map<String, Double> scores(Model model, String language, String dev) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        for (Path file : files(dev, "-dev")) {
            Evaluation evaluation = new Evaluation();
            evaluation.add(model, examples(language, file, Corpus.OWN, UnaryOperator.identity()));
            evaluation.figures().forEach((key, value) -> scores.put(file.getFileName() + " " + key, value));
        }
        return scores;
    }

    /** The files that a list of names stands for; none if it is empty. */
    private List<Path> files(String names, String kind) throws IOException {
        List<Path> out = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
            Path path = data.path(name);
            if (!Files.isDirectory(path)) {
                out.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                List<Path> found =
                        inside.filter(file -> isOfKind(file, kind)).sorted().toList();
                if (found.isEmpty()) {
                    throw new IllegalArgumentException(path + " holds no file *" + kind + "*.conllu");
                }
                out.addAll(found);
            }
        }
        return out;
    }

    private static boolean isOfKind(Path file, String kind) {
        String name = String.valueOf(file.getFileName());
        return name.contains(kind) && name.endsWith(".conllu");
    }

    /** The sentences of treebanks that are learned from; rewritten where a language stands before their names. */
    private List<Example> learned(String language, String names, int domain) throws IOException {
        int equals = names.indexOf('=');
        UnaryOperator<Sentence> rewrite =
                equals < 0 ? UnaryOperator.identity() : Cognates.of(names.substring(0, equals), language)::rewrite;
        List<Example> out = new ArrayList<>();
        for (Path file : files(names.substring(equals + 1), "-train")) {
            List<Example> read = examples(language, file, domain, rewrite);
            treebanks.add(treebank(file, read));
            out.addAll(read);
        }
        return out;
    }

    private static List<Example> examples(String language, Path file, int domain, UnaryOperator<Sentence> rewrite)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Harmoniser harmoniser = new Harmoniser(language);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return ConlluReader.read(file.toString(), text).sentences().stream()
                .map(sentence -> new Example(rewrite.apply(sentence), domain, harmoniser, locale))
                .toList();
    }

    private static ModelHeader.Treebank treebank(Path file, List<Example> examples) throws IOException {
        int words = examples.stream().mapToInt(e -> e.n).sum();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return new ModelHeader.Treebank(
                    String.valueOf(file.getFileName()), words, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
