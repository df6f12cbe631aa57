package org.multivector.lab.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.desk.Main;
import org.multivector.lab.Data;
import org.multivector.lab.Measured;

/**
 * Runs the chain over a set and a judge over what it gave. The judges are Python scripts beside the data. Of the pairs
 * only figures are kept: the rows of the half that is reported are nobody's to look at.
 */
final class Judge {
    private final Data data;
    private final Path work;
    private @Nullable JsonNode seeds;

    /**
     * @param data where gold and judges lie
     * @param work a folder for outputs
     */
    Judge(Data data, Path work) {
        this.data = data;
        this.work = work;
    }

    /** The reference articles: {@code metric.group} to figure. */
    Map<String, Measured> seeds() throws IOException {
        Map<String, Measured> out = new TreeMap<>();
        for (Map.Entry<String, JsonNode> metric : judged().properties()) {
            JsonNode cells = metric.getValue();
            for (Map.Entry<String, JsonNode> n : cells.path("n").properties()) {
                double value = cells.path(n.getKey()).asDouble(Double.NaN);
                Measured figure = new Measured(value, n.getValue().asInt());
                out.put(metric.getKey() + "." + n.getKey(), figure);
            }
        }
        return out;
    }

    /** The facts given on the reference articles that match nothing in the gold, as the judge prints them. */
    List<String> unmatched() throws IOException {
        List<String> out = new ArrayList<>();
        judged().path("read").path("unmatched facts").forEach(line -> out.add(line.asText()));
        return out;
    }

    private JsonNode judged() throws IOException {
        if (seeds == null) {
            Path out = read("seeds", data.path("seeds"));
            String gold = data.path("gold/seeds").toString();
            String docs = data.path("seeds").toString();
            seeds = json("seeds.py", List.of(gold, out.toString(), "--docs", docs, "--json", "--list"));
        }
        return seeds;
    }

    /** Types of marked pairs, one half of the open set: {@code metric.measure} to figure. */
    Map<String, Measured> pairs(int half) throws IOException {
        String gold = data.path("gold/events/PLV_train.tsv").toString();
        List<String> set = List.of("--plv", gold, "--half", String.valueOf(half));
        Path in = Files.createDirectories(work).resolve("pairs-" + half + "-in.jsonl");
        Files.write(in, python("plover.py", with(List.of("prepare", "--set", "plv"), set)));
        Path out = read("pairs-" + half, in);
        JsonNode result = json("plover.py", with(List.of("score", out.toString(), "--json"), set));
        Map<String, Measured> figures = new TreeMap<>();
        for (Map.Entry<String, JsonNode> metric : result.properties()) {
            int n = metric.getValue().path("n").asInt();
            for (Map.Entry<String, JsonNode> measure : metric.getValue().properties()) {
                Measured figure = new Measured(measure.getValue().asDouble(Double.NaN), n);
                figures.put(metric.getKey() + "." + measure.getKey(), figure);
            }
        }
        return figures;
    }

    private Path read(String name, Path pages) throws IOException {
        Path out = Files.createDirectories(work).resolve(name + ".jsonl");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            int code = Main.run(writer, List.of("read", "--format", "jsonl", pages.toString()));
            if (code != 0) {
                throw new IOException("reading " + pages + " ended with " + code);
            }
        }
        return out;
    }

    private JsonNode json(String script, List<String> arguments) throws IOException {
        return new ObjectMapper().readTree(python(script, arguments));
    }

    private byte[] python(String script, List<String> arguments) throws IOException {
        String path = data.path("scorers").resolve(script).toString();
        Path log = Files.createDirectories(work).resolve(script + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(with(List.of("python3", path), arguments)).redirectError(log.toFile());
        // the judges look for closed sets in HELDOUT: an empty folder keeps them to the open ones
        builder.environment()
                .put("HELDOUT", Files.createDirectories(work.resolve("none")).toString());
        Process process = builder.start();
        byte[] out = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(script + " ended with " + process.exitValue() + ": "
                        + Files.readString(log, StandardCharsets.UTF_8).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + script + " ran", e);
        }
        return out;
    }

    private static List<String> with(List<String> first, List<String> more) {
        List<String> out = new ArrayList<>(first);
        out.addAll(more);
        return out;
    }
}
