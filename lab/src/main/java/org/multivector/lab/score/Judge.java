package org.multivector.lab.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.multivector.desk.Main;
import org.multivector.lab.Data;

/** Runs the chain over a set and a judge over what it gave. The judges are Python scripts beside the data. */
final class Judge {
    private final Data data;
    private final Path work;

    /**
     * @param data where gold and judges lie
     * @param work a folder for outputs
     */
    Judge(Data data, Path work) throws IOException {
        this.data = data;
        this.work = Files.createDirectories(work);
    }

    /** Reads pages and keeps their records. */
    Path read(String name, List<Path> pages) throws IOException {
        Path out = work.resolve(name + ".jsonl");
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
        pages.forEach(page -> arguments.add(page.toString()));
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            Main.run(writer, arguments);
        }
        return out;
    }

    /** The reference articles: metric and group to value. */
    JsonNode seeds() throws IOException {
        Path out = read("seeds", List.of(data.path("seeds")));
        return json(
                "seeds.py",
                List.of(
                        data.path("gold/seeds").toString(),
                        out.toString(),
                        "--docs",
                        data.path("seeds").toString(),
                        "--json"));
    }

    /** Types of marked pairs, one half of the open set. */
    JsonNode pairs(int half) throws IOException {
        String gold = data.path("gold/events/PLV_train.tsv").toString();
        Path in = work.resolve("pairs-" + half + "-in.jsonl");
        List<String> set = List.of("--plv", gold, "--half", String.valueOf(half));
        List<String> prepare = new ArrayList<>(List.of("prepare", "--set", "plv"));
        prepare.addAll(set);
        Files.write(in, python("plover.py", prepare));
        Path out = read("pairs-" + half, List.of(in));
        List<String> score = new ArrayList<>(List.of("score", out.toString(), "--json"));
        score.addAll(set);
        return json("plover.py", score);
    }

    private JsonNode json(String script, List<String> arguments) throws IOException {
        return new ObjectMapper().readTree(python(script, arguments));
    }

    private byte[] python(String script, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("python3", data.path("scorers").resolve(script).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put("HELDOUT", Files.createDirectories(work.resolve("none")).toString());
        Process process = builder.start();
        byte[] out = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(script + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + script + " ran", e);
        }
        return out;
    }
}
