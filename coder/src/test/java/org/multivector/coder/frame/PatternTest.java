package org.multivector.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.DataException;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.table.TableLint;

class PatternTest {
    private static final String WORDS = """
            id\tclasses
            about\tmarker
            against\tmarker
            by\tagent
            of\tgenitive
            on\tmarker
            that\tcomplementizer
            to\tdative
            under\tmarker
            upon\tmarker
            with\tmarker
            """;
    private static final Lexicon LEXICON =
            Lexicon.of(Table.parse("words.tsv", WORDS), Table.parse("sets.tsv", "id\twords\naccord\ttreaty|pact\n"));

    static Stream<Arguments> patterns() {
        return rows("patterns.tsv");
    }

    static Stream<Arguments> faults() {
        return rows("faults.tsv");
    }

    private static Stream<Arguments> rows(String name) {
        return Table.resource(PatternTest.class, name).rows().stream()
                .map(row -> Arguments.of(row.get("pattern"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void a_pattern_reads_as_its_parts(String text, Row row) {
        Pattern pattern = Pattern.parse(text, LEXICON);
        assertThat(show(pattern)).isEqualTo(row.get("reads"));
        assertThat(pattern).hasToString(text);
        assertThat(Pattern.parse(pattern.text(), LEXICON)).isEqualTo(pattern);
    }

    private static String show(Pattern pattern) {
        String particle = pattern.particle().isEmpty() ? "" : " +" + pattern.particle();
        String parts = pattern.parts().stream()
                .map(part -> part.optional() ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(", ", "[", "]"));
        return pattern.lemmas() + " " + pattern.pos() + particle + " " + parts;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_with_file_line_and_column(String text, Row row) {
        Table table = Table.parse("acts.tsv", "# title: t\nid\tpattern\nact.1\t" + text + "\n");
        assertThatThrownBy(() -> Frames.of("acts", table, LEXICON, Row::id))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("acts.tsv:3:2: pattern \"" + text + "\": ")
                .hasMessageContaining(row.get("says"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patterns.tsv", "faults.tsv"})
    void the_cases_keep_the_house_rules(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PatternTest.class.getResourceAsStream(name), name)) {
            assertThat(TableLint.check(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reportedly/r *", "can/x *", "if/m *", "no/d *", "alleged/a *"})
    void a_modifier_stands_inside_what_it_modifies(String text) {
        assertThat(Pattern.parse(text, LEXICON).isModifier()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X refuse to *", "visit/n by A", "A critical/a of R", "able/a to *", "* likely/a"})
    void a_predicate_stands_above_what_it_governs(String text) {
        assertThat(Pattern.parse(text, LEXICON).isModifier()).isFalse();
    }
}
