package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.Span;

/** Whole pages saved as text, written for this project by nobody's outlets, with what each line is. */
class PagesTest {
    private static final Press PRESS = Press.of(Defaults.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "column-kk",
                "interview-en",
                "news-az",
                "news-ru",
                "news-tr",
                "signed-ru",
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
        Article article = PRESS.article(name, text);
        assertThat(article.header().title()).isEqualTo(title);
        assertThat(String.join("|", article.header().bylines())).isEqualTo(bylines);
        assertThat(String.valueOf(article.header().outlet())).isEqualTo(outlet.isEmpty() ? "null" : outlet);
        assertThat(String.valueOf(article.header().published())).isEqualTo(published.isEmpty() ? "null" : published);
        assertThat(article.header().language()).isEqualTo(language);
        assertThat(article.header().origin().stream()
                        .map(hop -> hop.outlet() + " " + hop.how().code())
                        .collect(Collectors.joining("|")))
                .isEqualTo(origin);
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
