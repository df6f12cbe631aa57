package org.multivector.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.model.Lexicon;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagSet;

class SupplementTest {
    private static final Scratch RUSSIAN = scratch("ru");

    /** A language whose words are all unknown to training. */
    private static Scratch scratch(String language) {
        return new Scratch(
                Locale.forLanguageTag(language), Supplement.of(language).with(new Lexicon(Map.of("", new int[] {
                    TagSet.number(Upos.X)
                }))));
    }

    @ParameterizedTest
    @CsvSource({
        "президентом, NOUN",
        "переговорах, NOUN",
        "подписал, VERB",
        "подписанный, VERB",
        "двумя, NUM",
        "второго, ADJ",
        "быстро, ADV",
        "нами, PRON",
        "Казахстаном, PROPN",
        "Ивановича, PROPN"
    })
    void the_russian_dictionary_knows_the_form_as(String form, Upos upos) {
        RUSSIAN.clear();
        RUSSIAN.add(form, 0, form.length());
        assertThat(RUSSIAN.word(1).uposCandidates())
                .contains(TagSet.number(upos))
                .doesNotContain(TagSet.number(Upos.X));
    }

    @ParameterizedTest
    @CsvSource({"токаевщина", "qwerty", "ъъъ"})
    void what_the_russian_dictionary_lacks_stays_open(String form) {
        RUSSIAN.clear();
        RUSSIAN.add(form, 0, form.length());
        assertThat(RUSSIAN.word(1).uposCandidates()).containsExactly(TagSet.number(Upos.X));
    }
}
