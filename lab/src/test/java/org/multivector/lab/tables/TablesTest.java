package org.multivector.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.coder.Coder;
import org.multivector.coder.Example;
import org.multivector.coder.Examples;
import org.multivector.core.table.TableLint;
import org.multivector.desk.Pipeline;

/** All tables of all modules keep the house rules, and every row does what its example says. */
class TablesTest {
    private static final Path HOUSE = Path.of("..");

    private static List<Path> tables() throws IOException {
        List<Path> out = new ArrayList<>();
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path module : modules.sorted().toList()) {
                Path resources = module.resolve("src/main/resources");
                if (Files.isDirectory(resources)) {
                    try (Stream<Path> files = Files.walk(resources)) {
                        files.filter(file -> file.toString().endsWith(".tsv"))
                                .sorted()
                                .forEach(out::add);
                    }
                }
            }
        }
        return out;
    }

    @Test
    void every_table_keeps_the_house_rules() throws IOException {
        List<Path> tables = tables();
        assertThat(tables).hasSizeGreaterThan(100);
        List<String> problems = new ArrayList<>();
        for (Path table : tables) {
            problems.addAll(TableLint.check(HOUSE.relativize(table).toString(), Files.readString(table)));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void every_row_yields_what_its_example_says() throws IOException {
        Pipeline pipeline = new Pipeline();
        List<String> faults = new ArrayList<>();
        int run = 0;
        for (String language : Coder.LANGUAGES) {
            if (pipeline.coder().makesClaims(language)) {
                Examples examples = pipeline.coder().examples(language);
                for (Example example : examples.all()) {
                    run++;
                    examples.check(example, pipeline.parse(example.sentence(), language))
                            .ifPresent(faults::add);
                }
            }
        }
        assertThat(run).isGreaterThan(1000);
        assertThat(faults)
                .as("%d of %d examples fail:%n%s", faults.size(), run, String.join("\n", faults))
                .isEmpty();
    }
}
