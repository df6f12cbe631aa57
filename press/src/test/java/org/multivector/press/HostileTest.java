package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Passage;

/** Always true of any text: it is kept as it is, its passages cover it, and the same text gives the same article. */
class HostileTest {
    private static final Press PRESS = Press.of(Defaults.NONE);

    static Stream<String> texts() {
        return HostileText.texts(20_220_214, 300, 120);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void passages_cover_a_hostile_text(String text) {
        Article article = PRESS.article("a", text);
        assertThat(article.text()).isEqualTo(text);
        assertCovered(article);
        assertThat(PRESS.article("a", text)).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void passages_cover_a_hostile_page(String text) {
        assertCovered(PRESS.htmlArticle("a", text));
        assertCovered(PRESS.htmlArticle("a", "<html><title>" + text + "</title><body><h1>" + text + "</h1><p>" + text));
    }

    private static void assertCovered(Article article) {
        int at = 0;
        for (Passage passage : article.passages()) {
            assertThat(passage.span().start()).isEqualTo(at);
            assertThat(passage.span().length()).isPositive();
            at = passage.span().end();
        }
        assertThat(at).isEqualTo(article.text().length());
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        String page = Cases.text(PagesTest.class, "pages/news-tr.txt").replaceAll("(?m)^[a-z+]+\t", "");
        Article here = PRESS.article("a", page);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Press.of(Defaults.NONE).article("a", page)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void several_threads_share_one_press() {
        List<String> texts = texts().toList();
        List<Article> alone =
                texts.stream().map(text -> PRESS.article("a", text)).toList();
        assertThat(texts.parallelStream().map(text -> PRESS.article("a", text)).toList())
                .isEqualTo(alone);
    }
}
