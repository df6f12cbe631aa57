package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;

/** Whole pages saved as text, written for this project by nobody's outlets, with what each line is. */
class PagesTest {
    private static final Press PRESS = Press.of(Defaults.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "column-kk",
                "digest-en",
                "interview-en",
                "news-az",
                "news-ru",
                "news-tr",
                "records-en",
                "replies-en",
                "sharing-tr",
                "signed-ru",
                "stamp-ru",
                "translated-en",
                "wire-en",
                "wire-uk"
            })
    void every_line_of_a_page_is_what_it_is(String name) {
        List<String> wanted = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Cases.lines(PagesTest.class, "pages/" + name + ".txt").forEach(line -> {
            String[] cells = line.split("\t", 2);
            wanted.add(cells[0] + "\t" + cells[1]);
            spans.add(Span.of(text.length(), text.length() + cells[1].length()));
            text.append(cells[1]).append('\n');
        });
        Article article = PRESS.article(name, text.toString());
        List<String> got = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String line = spans.get(i).in(article.text());
            got.add((line.isBlank() ? wanted.get(i).split("\t", 2)[0] : kinds(article, spans.get(i))) + "\t" + line);
        }
        assertThat(got).containsExactlyElementsOf(wanted);
    }

    private static String kinds(Article article, Span line) {
        return article.passages().stream()
                .filter(passage -> passage.span().overlaps(line))
                .filter(passage -> !passage.span().in(article.text()).isBlank())
                .map(passage -> passage.kind().code())
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_page_says_of_itself_what_it_says(
            String name,
            String title,
            String bylines,
            String outlet,
            String published,
            String language,
            String origin) {
        String text = Cases.lines(PagesTest.class, "pages/" + name + ".txt")
                .map(line -> line.split("\t", 2)[1])
                .collect(Collectors.joining("\n"));
        assertThat(row(PRESS.article(name, text))).containsExactly(title, bylines, outlet, published, language, origin);
    }

    private static List<String> row(Article article) {
        Header header = article.header();
        return List.of(
                String.valueOf(header.title()),
                String.join("|", header.bylines()),
                Objects.toString(header.outlet(), ""),
                Objects.toString(header.published(), ""),
                Objects.toString(header.language(), ""),
                header.origin().stream()
                        .map(hop -> hop.outlet() + " " + hop.how().code())
                        .collect(Collectors.joining("|")));
    }

    @ParameterizedTest
    @MethodSource("pagesWithTags")
    void a_page_with_tags_says_of_itself_what_it_says(
            String name,
            String title,
            String bylines,
            String outlet,
            String published,
            String language,
            String origin) {
        Article article = PRESS.htmlArticle(name, Cases.text(PagesTest.class, "pages/" + name + ".html"));
        assertThat(row(article)).containsExactly(title, bylines, outlet, published, language, origin);
    }

    static java.util.stream.Stream<org.junit.jupiter.params.provider.Arguments> pagesWithTags() {
        return Cases.rows(PagesTest.class, "pages/html-headers.tsv", 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper-de", "poor-en"})
    void no_sidebar_is_taken_for_the_article(String name) {
        Article article = PRESS.htmlArticle(name, Cases.text(PagesTest.class, "pages/" + name + ".html"));
        assertThat(article.textOf(PassageKind.BODY).lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(Cases.lines(PagesTest.class, "pages/" + name + ".body.txt")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_text_of_one_sentence_has_its_language_or_none(String sentence, String language) {
        Article article = PRESS.article("sentence", sentence);
        assertThat(Objects.toString(article.header().language(), "")).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interior Minister Ulrike Brandner on Wednesday defended the decision to take a further forty families.",
                "Prime Minister Harun Aldin on Monday launched an effort to settle the quarrel between the two ports."
            })
    void a_sentence_that_begins_with_a_name_is_no_byline(String sentence) {
        Article article = PRESS.article("sentence", sentence);
        assertThat(article.header().bylines()).isEmpty();
        assertThat(article.textOf(PassageKind.BODY)).isEqualTo(sentence);
    }

    static java.util.stream.Stream<org.junit.jupiter.params.provider.Arguments> sentences() {
        return Cases.rows(PagesTest.class, "pages/sentences.tsv", 2);
    }

    static java.util.stream.Stream<org.junit.jupiter.params.provider.Arguments> headers() {
        return Cases.rows(PagesTest.class, "pages/headers.tsv", 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-ru", "column-kk", "news-tr", "news-az", "wire-uk"})
    void the_body_is_told_to_be_in_its_language(String name) {
        String text = Cases.lines(PagesTest.class, "pages/" + name + ".txt")
                .map(line -> line.split("\t", 2)[1])
                .collect(Collectors.joining("\n"));
        String language = name.substring(name.length() - 2);
        assertThat(PRESS.article(name, text).passages())
                .filteredOn(passage -> passage.kind().isClaimed())
                .extracting(Passage::language)
                .containsOnly(language);
    }
}
