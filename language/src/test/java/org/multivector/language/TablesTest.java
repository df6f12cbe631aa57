package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.core.table.TableLint;

class TablesTest {
    private static final Path TABLES = Path.of("src/main/resources/org/multivector/language/tables");

    @Test
    void every_table_keeps_the_house_rules() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(TableLint.check(file.toString(), Files.readString(file)))
                        .isEmpty();
            }
        }
    }

    @Test
    void every_language_has_the_same_tables() throws IOException {
        List<String> english = names("en");
        assertThat(english).isNotEmpty();
        for (String code : Language.CODES) {
            assertThat(names(code)).as(code).isEqualTo(english);
        }
    }

    private static List<String> names(String code) throws IOException {
        try (Stream<Path> files = Files.list(TABLES.resolve(code))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
