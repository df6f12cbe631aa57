package org.multivector.press.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.press.Cases;

class LanguageModelTest {
    private static final LanguageModel MODEL = LanguageModel.load();

    static Stream<Arguments> languages() {
        return Cases.rows(LanguageModelTest.class, "languages.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_likeliest_language_is_told(String text, String tag) {
        assertThat(tag(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void accents_may_be_apart_and_letters_large(String text, String tag) {
        assertThat(tag(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(tag);
        assertThat(MODEL.best(text.toUpperCase(Locale.ROOT), 0, text.length())).isPresent();
    }

    @Test
    void only_the_stretch_is_looked_at() {
        String text = "Министры встретились в понедельник. The ministers met on Monday.";
        int second = text.indexOf("The");
        assertThat(MODEL.best(text, 0, second)).map(LanguageModel.Guess::tag).contains("ru");
        assertThat(MODEL.best(text, second, text.length()))
                .map(LanguageModel.Guess::tag)
                .contains("en");
    }

    @Test
    void what_has_no_letters_has_no_language() {
        assertThat(MODEL.best("12345 — …", 0, 9)).isEmpty();
        assertThat(MODEL.best("", 0, 0)).isEmpty();
    }

    @Test
    void a_word_without_an_end_takes_no_longer_than_its_beginning() {
        String word = "а".repeat(1_000_000);
        assertThat(MODEL.best(word, 0, word.length())).isPresent();
    }

    private static String tag(String text) {
        return MODEL.best(text, 0, text.length()).map(LanguageModel.Guess::tag).orElse("");
    }
}
