package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.table.Table;
import org.multivector.core.text.Sentence;

class CuttingTest {
    static Stream<Arguments> rows() {
        return Language.CODES.stream()
                .flatMap(code -> Table.resource(CuttingTest.class, "cut/" + code + ".tsv").rows().stream()
                        .map(row ->
                                Arguments.of(code, row.id(), unescaped(row.get("text")), unescaped(row.get("cut")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void text_is_cut_as_the_row_says(String code, String id, String text, String cut) {
        String got =
                Language.withoutModel(code).parse(text).map(CuttingTest::show).collect(Collectors.joining(" ‖ "));
        assertThat(got).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abbreviation",
                "address",
                "bullets",
                "date",
                "dialogue",
                "ellipsis",
                "handle",
                "headline",
                "initial",
                "ordinal",
                "quotation",
                "speaker tag"
            })
    void every_language_has_rows_of_every_kind(String kind) {
        assertThat(Language.CODES)
                .allMatch(code -> Table.resource(CuttingTest.class, "cut/" + code + ".tsv").rows().stream()
                        .anyMatch(row -> row.id().startsWith(kind)));
    }

    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(cell)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                .translateEscapes();
    }

    /** Tokens parted by blanks, the words of a multiword token by ⁀. */
    private static String show(Sentence sentence) {
        StringJoiner out = new StringJoiner(" ");
        List<Sentence.Multiword> multiwords = sentence.multiwords();
        int next = 0;
        for (int id = 1; id <= sentence.size(); id++) {
            if (next < multiwords.size() && multiwords.get(next).first() == id) {
                StringJoiner words = new StringJoiner("⁀");
                for (; id < multiwords.get(next).last(); id++) {
                    words.add(sentence.word(id).form());
                }
                out.add(words.add(sentence.word(id).form()).toString());
                next++;
            } else {
                out.add(sentence.word(id).form());
            }
        }
        return out.toString();
    }
}
