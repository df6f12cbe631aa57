package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input beyond all measure, in a process of its own with the heap that is promised to do. */
class HugeInputTest {
    private static final String HEAP = "-Xmx512m";
    private static final String PHRASE = "the minister of the state met the president and said that ";

    @TempDir
    Path folder;

    private record Ended(int code, String err, long lines) {}

    private Ended read(Path file, int mostSeconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                "org.multivector.desk.Main",
                "read",
                "--format",
                "jsonl",
                file.toString()));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(mostSeconds, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within " + mostSeconds + " s").isTrue();
        return new Ended(process.exitValue(), Files.readString(err), lines(out));
    }

    private static long lines(Path out) throws IOException {
        long lines = 0;
        try (BufferedReader reader = Files.newBufferedReader(out)) {
            while (reader.readLine() != null) {
                lines++;
            }
        }
        return lines;
    }

    private Path write(String block, int times) throws IOException {
        Path file = folder.resolve("huge.txt");
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return file;
    }

    @Test
    void a_line_of_200_megabytes_is_rejected_with_the_limit_named() throws Exception {
        Ended ended = read(write("word ".repeat(200_000), 200), 60);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("huge.txt: more than 20 MB").contains("cut it into single articles");
    }

    @Test
    void a_sentence_of_a_million_words_is_read_whole() throws Exception {
        Ended ended = read(write(PHRASE.repeat(1000), 91), 600);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.lines()).as("records").isGreaterThan(500_000);
    }
}
