package org.multivector.press.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.text.Span;
import org.multivector.press.Cases;

class WordsTest {
    private static final Words WORDS = Words.load();

    static Stream<Arguments> dates() {
        return Cases.rows(WordsTest.class, "dates.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void a_line_has_the_dates_it_has(String line, String wanted, String moment) {
        assertThat(WORDS.dates().find(line, false).stream()
                        .map(date -> date.value().toString())
                        .collect(Collectors.joining("|")))
                .isEqualTo(wanted);
        assertThat(WORDS.dates().moment(line, Token.of(line)).name()).isEqualToIgnoringCase(moment);
    }

    static Stream<Arguments> names() {
        return Cases.rows(WordsTest.class, "names.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("names")
    void names_of_authors_are_cut_out(String line, String announced, String alone) {
        Span span = Span.of(0, line.length());
        assertThat(WORDS.people().announced(line, span).stream()
                        .map(People.Person::name)
                        .collect(Collectors.joining("|")))
                .isEqualTo(announced);
        assertThat(WORDS.people().alone(line, span).stream()
                        .map(People.Person::name)
                        .collect(Collectors.joining("|")))
                .isEqualTo(alone);
    }

    static Stream<Arguments> desks() {
        return Tables.rows("people.tsv")
                .map(Tables.Entry::row)
                .filter(row -> row.id().equals("desk"))
                .map(row -> Arguments.of(row.get("example")));
    }

    /** The examples are a label, a colon and a desk. */
    @ParameterizedTest
    @MethodSource("desks")
    void a_desk_is_named_as_printed(String line) {
        assertThat(WORDS.people().desk(line))
                .hasValue(line.substring(line.indexOf(':') + 1).strip());
    }

    static Stream<Arguments> languages() {
        return Cases.rows(WordsTest.class, "languages.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_is_told_or_left_open(String text, String tag) {
        assertThat(WORDS.languages().guess(text).orElse("")).isEqualTo(tag);
    }

    @Test
    void folding_keeps_every_place() {
        String text = "İSTANBUL ısı Ёлка e\u0301 \ud83d\ude00 ß ﬁ Ǆ";
        assertThat(Fold.of(text)).hasSameSizeAs(text).startsWith("istanbul isi елка");
    }

    @Test
    void a_soft_hyphen_does_not_part_a_word() {
        assertThat(Token.of("so\u00ADft I’m").stream().map(Token::folded)).containsExactly("soft", "i", "m");
    }
}
