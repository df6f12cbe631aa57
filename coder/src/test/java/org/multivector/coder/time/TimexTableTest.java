package org.multivector.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.coder.piece.NaiveScenes;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.table.TableLint;
import org.multivector.core.text.Article;

class TimexTableTest {
    private static final String FOLDER = "/org/multivector/coder/tables/";
    private static final List<String> LANGUAGES = List.of("en", "ru", "uk");
    private static final Anchor MONDAY = new Anchor(LocalDate.of(2022, 2, 14));

    static Stream<Arguments> rows() {
        return LANGUAGES.stream().flatMap(language -> {
            TimexFinder finder = TimexFinder.load(TimexFinder.class, FOLDER + language + "/");
            return Table.resource(TimexFinder.class, FOLDER + language + "/timex.tsv").rows().stream()
                    .map(row -> Arguments.of(language, row.id(), row, finder));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void every_row_finds_what_its_example_says(String language, String id, Row row, TimexFinder finder) {
        String example = row.get("example");
        int start = example.indexOf('[');
        int end = example.indexOf(']') - 1;
        String text = example.replace("[", "").replace("]", "");
        Article article = Article.of(id, text, language);
        List<TimeMention> found = finder.find(article, NaiveScenes.of(article), MONDAY);
        List<TimeMention> there = found.stream()
                .filter(mention -> mention.words().span().start() == start)
                .toList();
        assertThat(there).as("%s finds %s", row.where("example"), words(found)).hasSize(1);
        assertThat(there.get(0).words().text()).isEqualTo(text.substring(start, end));
        assertThat(yields(there.get(0))).as(row.where("yields")).isEqualTo(row.get("yields"));
        assertThat(there.get(0).because().row()).as(row.where("pattern")).isEqualTo(id);
    }

    private static String words(List<TimeMention> mentions) {
        return mentions.stream().map(mention -> mention.words().text()).collect(Collectors.joining(" | "));
    }

    static String yields(TimeMention mention) {
        String values = mention.timexes().stream()
                .map(timex -> timex.type() + " " + timex.value())
                .collect(Collectors.joining(" + "));
        return values + mention.edtf().map(edtf -> " = " + edtf).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "time", "timex"})
    void the_tables_keep_the_house_rules(String table) throws IOException {
        for (String language : LANGUAGES) {
            String path = FOLDER + language + "/" + table + ".tsv";
            try (InputStream in = Objects.requireNonNull(TimexFinder.class.getResourceAsStream(path), path)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(TableLint.check(path, text)).isEmpty();
            }
        }
    }
}
