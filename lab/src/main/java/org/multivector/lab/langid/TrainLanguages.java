package org.multivector.lab.langid;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.press.internal.language.Script;

/**
 * Trains the model that tells languages: {@code TrainLanguages LINGUA_JAR OUT}. The same jar gives the same model; it takes a
 * quarter of an hour.
 *
 * <p>No text is needed: words are drawn from counts of sequences of letters or from lists, put together to texts of one to
 * some thirty words, and the weights learn to tell these apart.
 */
public final class TrainLanguages {
    private TrainLanguages() {}

    /** Trains and writes. */
    public static void main(String[] args) throws IOException {
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int texts = Integer.getInteger("lab.texts", 50_000);
        Map<Script, List<Source>> scripts = read(Path.of(args[0]));
        log.println("words read");
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeInt(scripts.size());
            for (Map.Entry<Script, List<Source>> script : scripts.entrySet()) {
                Learner learner = new Learner(script.getKey(), script.getValue());
                log.printf(
                        "%s: %d languages, %s%n",
                        script.getKey(), script.getValue().size(), learner.learn(texts));
                out.writeUTF(script.getKey().code());
                learner.write(out);
            }
        }
    }

    private static Map<Script, List<Source>> read(Path lingua) throws IOException {
        Map<Script, List<Source>> scripts = new EnumMap<>(Script.class);
        for (Row row : Table.resource(TrainLanguages.class, "languages.tsv").rows()) {
            Source source = Source.read(row, lingua);
            scripts.computeIfAbsent(source.script(), none -> new ArrayList<>()).add(source);
        }
        return scripts;
    }
}
