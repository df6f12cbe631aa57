package org.multivector.lab.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.multivector.core.conllu.ConlluReader;
import org.multivector.lab.Data;
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
 * <p>Paths that are not absolute are looked for in the folder {@code MULTIVECTOR_DATA} (default {@code ../shared}). The
 * treebanks are learned from; the dev files only measured on. Further options are those of {@link TrainOptions}. The same
 * files and options give the same bytes.
 */
public final class Train {
    private static final List<String> NEEDED = List.of("lang", "treebanks", "dev", "out");

    private final Data data;
    private final PrintStream log;

    Train(Data data, PrintStream log) {
        this.data = data;
        this.log = log;
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException {
        new Train(Data.found(), System.out).run(args);
    }

    private static Map<String, String> arguments(String[] args) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("expected --option value, got " + args[i]);
            }
            out.put(args[i].substring(2), args[i + 1]);
        }
        for (String name : NEEDED) {
            if (!out.containsKey(name)) {
                throw new IllegalArgumentException("--" + name + " is missing");
            }
        }
        return out;
    }

    void run(String... args) throws IOException {
        Map<String, String> arguments = arguments(args);
        Map<String, String> changes = new LinkedHashMap<>(arguments);
        NEEDED.forEach(changes::remove);
        TrainOptions options = TrainOptions.DEFAULT.with(changes);
        String language = arguments.getOrDefault("lang", "");
        List<ModelHeader.Treebank> treebanks = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (String name : arguments.getOrDefault("treebanks", "").split(",", -1)) {
            List<Example> read = read(language, name);
            examples.addAll(read);
            treebanks.add(treebank(name, read));
        }
        ModelHeader header = new ModelHeader(language, treebanks, options.toMap(), Map.of());
        Model model = new ModelTrainer(examples, header, Supplement.of(language), options).train();
        Map<String, Double> scores = new TreeMap<>();
        for (String name : arguments.getOrDefault("dev", "").split(",", -1)) {
            String file = fileName(path(name));
            Evaluation.of(model, read(language, name)).forEach((key, value) -> scores.put(file + " " + key, value));
        }
        byte[] bytes = ModelFile.write(new Model(
                header.withScores(scores), model.vocabulary(), model.tagger(), model.lemmatizer(), model.parser()));
        Files.write(Path.of(arguments.getOrDefault("out", "")), bytes);
        log.print(header.withScores(scores).toText());
        log.println("bytes\t" + arguments.get("out") + "\t" + bytes.length);
    }

    private Path path(String name) {
        return data.path(name);
    }

    private List<Example> read(String language, String name) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Harmoniser harmoniser = new Harmoniser(language);
        String text = Files.readString(path(name), StandardCharsets.UTF_8);
        return ConlluReader.read(name, text).sentences().stream()
                .map(sentence -> new Example(sentence, harmoniser, locale))
                .toList();
    }

    private ModelHeader.Treebank treebank(String name, List<Example> examples) throws IOException {
        int words = examples.stream().mapToInt(e -> e.n).sum();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path(name)));
            return new ModelHeader.Treebank(
                    fileName(path(name)), words, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
