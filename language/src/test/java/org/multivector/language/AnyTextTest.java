package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Span;

class AnyTextTest {
    static java.util.List<String> codes() {
        return Language.CODES;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hostile_text_is_cut_whole(String code) {
        Language language = Language.withoutModel(code);
        HostileText.texts(7, 500, 60).forEach(text -> Invariants.check(language, text));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_character_may_stand_alone_and_between_letters(String code) {
        Language language = Language.withoutModel(code);
        int step = code.equals("en") ? 1 : 17;
        for (int point = 0; point <= Character.MAX_VALUE; point += step) {
            char c = (char) point;
            Invariants.check(language, c + "a" + c + c + "1" + c + ". B" + c);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no ", "“", "a,b;", "А.", "'s", "1.", "x-", "http://a.", "\ud83d\ude00\u200d", "\ud800", ".\n"})
    void an_endless_sentence_is_split_not_refused(String piece) {
        String text = piece.repeat(20_000);
        Invariants.check(Language.withoutModel("en"), text);
        assertThat(Language.withoutModel("en").parse(text)).allMatch(sentence -> sentence.size() <= 402);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_stretch_is_cut_without_a_look_beyond_its_ends(String code) {
        Language language = Language.withoutModel(code);
        String text = "One two. Three";
        assertThat(language.parse(text, Span.of(2, 10)).flatMap(sentence -> sentence.words().stream()))
                .extracting(word -> word.span().in(text))
                .containsExactly("e", "two", ".", "T");
    }
}
