package org.multivector.coder.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;

class NumberReaderTest {
    private static final String FOLDER = "/org/multivector/coder/tables/";

    /** {@code [} and {@code ]} stand around what is the number; without them there is none at the start of the text. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_number_is_read_as_it_is_meant(String language, String text, String value, String kind) {
        String plain = text.replace("[", "").replace("]", "");
        Article article = Article.of("n", plain, language);
        Vocabulary vocabulary = Vocabulary.of(
                language, Map.of("numbers", Table.resource(Vocabulary.class, FOLDER + language + "/numbers.tsv")));
        Pieces pieces =
                new Cutter(vocabulary, plain).cut(NaiveScenes.of(article).get(0).sentence());
        int start = text.indexOf('[');
        NumberReader reader = new NumberReader(pieces, vocabulary);
        int at = first(pieces, Math.max(0, start));
        Optional<Numeral> number = kind.equals("ORDINAL") ? reader.ordinal(at) : reader.cardinal(at);
        if (start < 0) {
            assertThat(number).isEmpty();
            return;
        }
        Numeral found = number.orElseThrow();
        assertThat(pieces.span(at, found.end()).in(plain)).isEqualTo(text.substring(start + 1, text.indexOf(']')));
        assertThat(found.value()).isEqualTo(Double.parseDouble(value));
        assertThat(found.kind()).hasToString(kind);
    }

    private static int first(Pieces pieces, int offset) {
        int at = 0;
        while (pieces.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }
}
