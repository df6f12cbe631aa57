package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.conllu.ConlluWriter;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

class LanguageTest {
    private static final Language ENGLISH = Language.load("en");
    private static final String NEWS =
            "Mr. Sato didn't say that Astana signed the deal. The ministers met in Geneva on Monday.";

    @Test
    void english_text_becomes_trees() {
        List<Sentence> sentences = ENGLISH.parse(NEWS).toList();
        assertThat(sentences).hasSize(2);
        Sentence second = sentences.get(1);
        Word met = second.word(3);
        assertThat(met.lemma()).isEqualTo("meet");
        assertThat(met.upos()).isEqualTo(Upos.VERB);
        assertThat(met.feats().get("Tense")).isEqualTo("Past");
        assertThat(met.head()).isZero();
        assertThat(second.word(2).is(Relation.Universal.NSUBJ)).isTrue();
        assertThat(second.word(5).head()).isEqualTo(3);
        assertThat(sentences.get(0).multiwords())
                .extracting(Sentence.Multiword::form)
                .containsExactly("didn't");
    }

    static List<String> models() {
        return Language.withModels();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hostile_text_becomes_trees(String code) {
        Language language = Language.load(code);
        HostileText.texts(11, 300, 60).forEach(text -> Invariants.check(language, text));
    }

    @Test
    void spans_of_a_stretch_count_in_the_whole_text() {
        Span second = Span.of(NEWS.indexOf("The"), NEWS.length());
        assertThat(ENGLISH.parse(NEWS, second))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.span()).isEqualTo(second));
    }

    @Test
    void given_words_are_kept_and_parsed_as_the_text_is() {
        List<Sentence> cut = Language.withoutModel("en").parse(NEWS).toList();
        assertThat(cut).noneMatch(Sentence::isParsed);
        assertThat(cut.stream().map(ENGLISH::parse).map(LanguageTest::conllu).toList())
                .isEqualTo(ENGLISH.parse(NEWS).map(LanguageTest::conllu).toList());
    }

    @Test
    void a_known_sentence_is_not_split() {
        Sentence one = ENGLISH.parseSentence(NEWS, Span.of(0, NEWS.length()));
        assertThat(one.span()).isEqualTo(Span.of(0, NEWS.length()));
        assertThat(ENGLISH.parseSentence("  ", Span.of(0, 2)).size()).isZero();
    }

    @Test
    void threads_may_share_a_language() throws Exception {
        List<String> texts =
                HostileText.texts(3, 100, 40).map(text -> NEWS + "\n\n" + text).toList();
        List<String> alone = texts.stream().map(LanguageTest::parsed).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                texts.forEach(text -> together.add(pool.submit(() -> parsed(text))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_language_without_a_model_is_named_with_those_that_have_one() {
        assertThatThrownBy(() -> Language.load("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no model for the language de; there are models for az, en, kk, ru, tr, uk");
        assertThatThrownBy(() -> Language.withoutModel("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("az, en, kk, ru, tr, uk");
    }

    @Test
    void a_stretch_beyond_the_text_is_the_callers_mistake() {
        assertThatThrownBy(() -> ENGLISH.parse("ab", Span.of(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_model_says_what_it_is() {
        assertThat(ENGLISH.hasTrees()).isTrue();
        assertThat(ENGLISH.header()).hasValueSatisfying(header -> {
            assertThat(header.language()).isEqualTo("en");
            assertThat(header.treebanks()).allMatch(bank -> bank.sha256().length() == 64);
            assertThat(header.scores()).containsKey("en_ewt-ud-dev.conllu LAS");
        });
    }

    private static String parsed(String text) {
        return ENGLISH.parse(text)
                .map(sentence -> ConlluWriter.write(sentence, List.of(), text))
                .collect(Collectors.joining());
    }

    private static String conllu(Sentence sentence) {
        return ConlluWriter.write(sentence, List.of(), NEWS);
    }
}
