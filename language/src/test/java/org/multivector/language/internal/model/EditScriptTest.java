package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditScriptTest {
    @ParameterizedTest
    @CsvSource({
        "countries, country, l3+y",
        "Astana, Astana, U0",
        "Deals, deal, l1",
        "переговоров, переговоры, l2+ы",
        "7th, 7, l2",
        "x7, x+2, l1+\\+2"
    })
    void a_script_makes_the_lemma_again(String form, String lemma, String written) {
        String lower = form.toLowerCase(Locale.ROOT);
        EditScript script = EditScript.between(form, lower, lemma);
        assertThat(script.apply(form, lower)).isEqualTo(lemma);
        assertThat(EditScript.parse(script.toString())).isEqualTo(script);
        assertThat(script.toString()).isEqualTo(written.replace("\\", ""));
    }

    @Test
    void a_script_that_is_none_is_refused() {
        assertThatThrownBy(() -> EditScript.parse("x3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EditScript.parse("l+y")).isInstanceOf(IllegalArgumentException.class);
        assertThat(EditScript.parse("l9").apply("ab", "ab")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, IRAN, iran",
        "tr, IRAN, ıran",
        "tr, İRAN, iran",
        "ru, Ещё, еще",
        "ru, за́мок, замок",
        "en, It’s, it's"
    })
    void words_are_folded_as_their_language_does(String language, String form, String folded) {
        assertThat(WordType.fold(form, Locale.forLanguageTag(language))).isEqualTo(folded);
    }
}
