package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the examples are read as, compared exactly: the records of each, and one digest of all. {@code make golden}, which
 * sets {@code multivector.golden}, writes the files anew.
 */
class GoldenTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path GOLDEN = Path.of("src/test/resources/org/multivector/desk/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("multivector.golden"));

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d\\d-.*\\.(txt|html|jsonl)"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(String format, List<String> names) {
        StringWriter out = new StringWriter();
        List<String> arguments = Stream.concat(
                        Stream.of("read", "--format", format), names.stream().map(name -> EXAMPLES + "/" + name))
                .toList();
        assertThat(Main.run(new PrintWriter(out), arguments)).isZero();
        return out.toString();
    }

    private static void check(String name, String got) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, got);
        }
        String wanted = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        assertThat(got.lines().toList())
                .as("desk/" + file + " is not what is read now; if that is meant, run make golden and look at the diff")
                .isEqualTo(wanted.lines().toList());
        assertThat(got).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_records_of_an_example_are_those_seen_last(String name) throws IOException {
        check(name + ".jsonl", read("jsonl", List.of(name)));
    }

    @Test
    void the_digest_of_all_examples_is_the_one_seen_last() throws IOException {
        check("digest.txt", read("text", examples()));
    }

    @Test
    void there_is_no_golden_file_without_its_example() throws IOException {
        List<String> wanted = Stream.concat(examples().stream().map(name -> name + ".jsonl"), Stream.of("digest.txt"))
                .toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isSubsetOf(wanted);
        }
    }
}
