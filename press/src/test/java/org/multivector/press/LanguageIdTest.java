package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageIdTest {
    private static final LanguageId LANGUAGES = LanguageId.load();

    @Test
    void a_sentence_has_its_language() {
        assertThat(LANGUAGES.of("Министры двух стран встретились в понедельник."))
                .contains("ru");
        assertThat(LANGUAGES.of("Екі елдің министрлері келісімге қол қойды.")).contains("kk");
    }

    @Test
    void what_is_too_short_or_in_no_language_known_has_none() {
        assertThat(LANGUAGES.of("OK")).isEmpty();
        assertThat(LANGUAGES.of("12.11.2022")).isEmpty();
        assertThat(LANGUAGES.of(
                        "Awọn minisita orilẹ-ede mejeeji pade ni ọjọ Aje, wọn si sọ pe adehun naa ko tii pari."))
                .isEmpty();
    }
}
