package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Upos;

class DictionaryTest {
    private static final List<String> MEANINGS = List.of(
            "NOUN/PROPN Case=Nom|Number=Sing",
            "NOUN/PROPN Case=Gen|Number=Sing",
            "VERB/AUX Tense=Past|VerbForm=Fin",
            "VERB/AUX VerbForm=Inf");
    private static final Dictionary DICTIONARY = Dictionary.of(
            MEANINGS,
            List.of(List.of("ль\t0", "ли\t1"), List.of("ть\t3", "ли\t2")),
            new TreeMap<>(Map.of("ста", new int[] {0, 1}, "сто", new int[] {1}, "", new int[] {0})));
    private static final TagSet TAGS = new TagSet(
            List.of("NOUN\tCase=Gen|Number=Sing", "NOUN\tCase=Nom|Number=Sing", "VERB\tTense=Past", "PROPN\tCase=Gen"));

    @Test
    void every_paradigm_of_a_stem_that_has_the_ending_gives_a_reading() {
        assertThat(DICTIONARY.readings("стали"))
                .extracting(
                        Dictionary.Reading::lemma,
                        reading -> DICTIONARY.meaning(reading.meaning()).main())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("сталь", Upos.NOUN),
                        org.assertj.core.api.Assertions.tuple("стать", Upos.VERB));
        assertThat(DICTIONARY.readings("стоть"))
                .extracting(Dictionary.Reading::lemma)
                .containsExactly("стоть");
        assertThat(DICTIONARY.readings("ль"))
                .extracting(Dictionary.Reading::lemma)
                .containsExactly("ль");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ст", "стал", "сталии", "Стали", "вода"})
    void what_is_not_there_has_no_reading(String form) {
        assertThat(DICTIONARY.readings(form)).isEmpty();
        assertThat(Dictionary.NONE.readings(form)).isEmpty();
    }

    @Test
    void a_tag_fits_unless_part_of_speech_or_a_feature_says_otherwise() {
        int genitive = 1;
        assertThat(DICTIONARY.fits(genitive, TAGS, 0)).isTrue();
        assertThat(DICTIONARY.fits(genitive, TAGS, 1)).isFalse();
        assertThat(DICTIONARY.fits(genitive, TAGS, 2)).isFalse();
        assertThat(DICTIONARY.fits(genitive, TAGS, 3)).isTrue();
        assertThat(DICTIONARY.tags(DICTIONARY.readings("стали"), TAGS).stream()).containsExactly(0, 2, 3);
    }

    @Test
    void it_is_read_as_it_was_written() {
        ModelOutput bytes = new ModelOutput();
        DICTIONARY.write(bytes);
        Dictionary read = Dictionary.read(new ModelInput(bytes.toByteArray()));
        assertThat(read.readings("стали")).isEqualTo(DICTIONARY.readings("стали"));
        ModelOutput again = new ModelOutput();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void a_word_that_training_did_not_have_is_what_the_dictionary_says() {
        Lexicon seen = new Lexicon(Map.of("", new int[] {TagSet.number(Upos.ADV), TagSet.number(Upos.PROPN)}));
        Vocabulary vocabulary = new Vocabulary(seen, Clusters.NONE, Clusters.NONE, DICTIONARY);
        Scratch scratch = new Scratch(Locale.forLanguageTag("ru"), vocabulary);
        for (String form : List.of("стали", "Стали", "воды")) {
            scratch.add(form, 0, form.length());
        }
        assertThat(scratch.word(1).uposCandidates())
                .containsExactlyInAnyOrder(
                        TagSet.number(Upos.NOUN), TagSet.number(Upos.VERB), TagSet.number(Upos.PROPN));
        assertThat(scratch.word(3).uposCandidates())
                .containsExactlyInAnyOrder(TagSet.number(Upos.ADV), TagSet.number(Upos.PROPN));
    }
}
