package org.multivector.language.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.DataException;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Features;
import org.multivector.core.text.Upos;
import org.multivector.language.Language;

class WordsTest {
    private static final Map<String, Words> WORDS =
            Language.CODES.stream().collect(Collectors.toMap(code -> code, code -> Words.read(Language.class, code)));

    static Stream<Row> closed() {
        return Table.resource(Language.class, "words/closed.tsv").rows().stream();
    }

    private static Words words(String code) {
        return WORDS.getOrDefault(code, Words.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void forms_lead_back_to_their_base_forms(String code) {
        List<Row> rows =
                Table.resource(Language.class, "words/" + code + ".tsv").rows();
        assertThat(rows).hasSizeGreaterThan(20);
        for (Row row : rows) {
            Upos upos = row.choice("upos", "part of speech", Words.UPOS);
            assertThat(words(code).lemma(row.get("form"), upos, Features.parse(row.get("feats"))))
                    .as(row.id())
                    .isEqualTo(row.get("lemma"));
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void closed_classes_get_no_new_members(Row row) {
        Words words = words(row.get("language"));
        row.choices("may", "part of speech", Words.UPOS)
                .forEach(upos -> assertThat(words.allows(row.get("word"), upos))
                        .as(upos.name())
                        .isTrue());
        row.choices("not", "part of speech", Words.UPOS)
                .forEach(upos -> assertThat(words.allows(row.get("word"), upos))
                        .as(upos.name())
                        .isFalse());
    }

    @Test
    void a_past_form_is_known_as_one_unless_the_base_form_is_alike() {
        assertThat(words("en").isPast("overcame")).isTrue();
        assertThat(words("en").isPast("overcome")).isFalse();
        assertThat(words("en").isPast("orban")).isFalse();
    }

    /** A row of {@code endings} has an example of its own: base > form. */
    @Test
    void every_ending_makes_its_example() {
        for (Row row : Table.resource(Language.class, "tables/en/endings.tsv").rows()) {
            String[] example = row.get("example").split(" > ", -1);
            assertThat(Ending.of(row).undo(example[1])).as(row.id()).isEqualTo(example[0]);
        }
    }

    @Test
    void irregular_verbs_lead_to_known_base_forms() {
        for (Row row : Table.resource(Language.class, "tables/en/forms.tsv").rows()) {
            for (String cell : row.list("readings")) {
                Reading reading = Reading.parse(row, cell);
                assertThat(reading.upos() != Upos.VERB || words("en").knows(reading.lemma(), Upos.VERB))
                        .as(row.id() + " " + cell)
                        .isTrue();
            }
        }
    }

    @Test
    void a_faulty_reading_says_what_was_expected() {
        String text = "id\treadings\nblew\tVERB\n";
        Row row = Table.parse("forms.tsv", text).rows().get(0);
        assertThatThrownBy(() -> Reading.parse(row, row.get("readings")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("forms.tsv:2")
                .hasMessageContaining("VERB find");
    }
}
