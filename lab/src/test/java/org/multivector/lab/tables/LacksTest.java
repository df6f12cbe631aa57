package org.multivector.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folders of languages are all alike. What one still lacks beside English is no fault: it is written to
 * {@code target/lacks.txt}. A file that English has not is one, for nothing reads it.
 */
class LacksTest {
    private static final String MODEL = "en";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../coder/src/main/resources/org/multivector/coder/tables",
                "../language/src/main/resources/org/multivector/language/tables"
            })
    void a_language_has_no_file_that_english_has_not(String folder) throws IOException {
        Path tables = Path.of(folder);
        Set<String> wanted = files(tables.resolve(MODEL));
        assertThat(wanted).isNotEmpty();
        List<String> report = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Path language : languages(tables)) {
            Set<String> has = files(language);
            report.add(language.getFileName() + " has " + common(has, wanted) + " of " + wanted.size() + ", lacks: "
                    + wanted.stream().filter(file -> !has.contains(file)).collect(Collectors.joining(" ")));
            has.stream()
                    .filter(file -> !wanted.contains(file))
                    .forEach(file -> unknown.add(language.getFileName() + "/" + file));
        }
        write(tables.getParent().getFileName() + "\n  " + String.join("\n  ", report) + "\n");
        assertThat(unknown)
                .as("files in " + folder + " with names that en has not; is it a slip in the name?")
                .isEmpty();
    }

    private static long common(Set<String> has, Set<String> wanted) {
        return has.stream().filter(wanted::contains).count();
    }

    private static List<Path> languages(Path tables) throws IOException {
        try (Stream<Path> folders = Files.list(tables)) {
            return folders.filter(folder -> folder.getFileName().toString().length() == 2 && !folder.endsWith(MODEL))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void write(String part) throws IOException {
        Path report = Files.createDirectories(Path.of("target")).resolve("lacks.txt");
        String before = Files.exists(report) ? Files.readString(report) : "";
        String title = part.substring(0, part.indexOf('\n') + 1);
        int old = before.indexOf(title);
        int end = old < 0 ? -1 : before.indexOf("\n\n", old);
        String kept = old < 0 ? before : before.substring(0, old) + (end < 0 ? "" : before.substring(end + 2));
        Files.writeString(report, kept + part + "\n");
    }
}
