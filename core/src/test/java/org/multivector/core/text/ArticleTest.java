package org.multivector.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    private static Passage body(int start, int end) {
        return new Passage(Span.of(start, end), "en", PassageKind.BODY);
    }

    @Test
    void passages_cover_the_text_without_a_gap() {
        assertThatThrownBy(() -> new Article("a", null, null, Header.NONE, "abcdef", List.of(body(0, 2), body(3, 6))))
                .hasMessage("a: a passage should start at 2, got Span[start=3, end=6]");
        assertThatThrownBy(() -> new Article("a", null, null, Header.NONE, "abcdef", List.of(body(0, 2))))
                .hasMessage("a: the passages end at 2, the text at 6");
    }

    @Test
    void a_phrase_gives_back_the_words() {
        assertThat(Article.of("a", "Astana waits.", "en").phrase(Span.of(0, 6)).text())
                .isEqualTo("Astana");
        assertThatThrownBy(() -> new Phrase(Span.of(0, 3), "ab")).hasMessageContaining("do not fill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-14", "2022-02-14T09:49", "2022-02-14T09:49+03:00", "2022-02-14T06:49Z"})
    void a_publication_date_reads_what_it_writes(String iso) {
        assertThat(Published.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.02.2022", "2022-02-30", "2022-02-14T25:00", "2022-02-14+03:00", ""})
    void a_publication_date_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Published.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
