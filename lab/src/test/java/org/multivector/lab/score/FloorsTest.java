package org.multivector.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.table.TableLint;
import org.multivector.lab.Data;

/** What {@code make score} prints, held in every build; only the sets of pages, which take minutes, are left to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorsTest {
    private static final Path LAB = Path.of("");
    private static final Data DATA = Data.found();

    /** Sets of a thousand pages and more. */
    private static final List<String> SLOW = List.of("copies-", "dates-", "headers-", "press-");

    private Floors floors;

    @BeforeAll
    void read() throws IOException {
        floors = Floors.read(LAB, DATA, Path.of("target", "floors"));
    }

    Stream<String> ids() {
        return floors.ids().stream().filter(id -> SLOW.stream().noneMatch(id::startsWith));
    }

    private static void needData() {
        assumeTrue(DATA.exists(), "no data; name its folder in MULTIVECTOR_DATA");
        assumeTrue(hasPython(), "no python3 on PATH, in which the judges are written");
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_figure_keeps_its_floor(String id) throws IOException {
        needData();
        Figure figure = floors.figure(id);
        assertThat(figure.passes()).as("%n" + Figure.HEAD + "%n" + figure).isTrue();
    }

    @Test
    void every_fact_that_the_gold_has_not_is_judged() throws IOException {
        needData();
        assertThat(floors.unjudged())
                .as(
                        "read the article at that line beside the codebook, put the row into lab/judged.tsv, in its place by"
                                + " id, and end it with right or wrong and one line why")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contradictions.tsv", "floors.tsv", "judged.tsv"})
    void the_lists_keep_the_house_rules(String name) throws IOException {
        assertThat(TableLint.check(name, Files.readString(LAB.resolve(name)))).isEmpty();
    }

    @Test
    void floors_stand_on_data_that_is_named() throws IOException {
        List<String> lines = Files.readAllLines(LAB.resolve("floors.tsv"));
        assertThat(lines.subList(5, lines.size())).allMatch(line -> line.matches(".*\t\\d+\t[0-9a-f]{12}"));
    }
}
