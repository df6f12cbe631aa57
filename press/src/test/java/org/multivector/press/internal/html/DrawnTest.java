package org.multivector.press.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.PassageKind;
import org.multivector.press.Cases;
import org.multivector.press.Defaults;
import org.multivector.press.Press;

/** Pages whose article a script would draw, or that comes late and hidden. */
class DrawnTest {
    private static final Press PRESS = Press.of(Defaults.NONE);
    private static final String FIRST =
            "The two ministers met in the harbour town on Tuesday and agreed to open the ferry line again next spring.";
    private static final String SECOND =
            "The line had been closed for nine years after the carriers of both countries could not agree on its fees.";
    private static final String THIRD =
            "Tickets will cost as much as before, the hosts said, and lorries will be carried at night by a second ship.";
    private static final List<String> TEXT = List.of(FIRST, SECOND, THIRD);
    private static final String MENU = "<nav><a href='/'>Home</a> <a href='/world'>World</a></nav>";

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_is_found_where_the_page_keeps_it(String place, String html) {
        Article article = PRESS.htmlArticle("page", html);
        assertThat(body(article)).as(place).containsExactlyElementsOf(TEXT);
    }

    static List<Arguments> pages() {
        String paragraphs = TEXT.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        String escaped = paragraphs.replace("<", "\\u003c").replace(">", "\\u003e");
        String entities = paragraphs.replace("<", "&lt;").replace(">", "&gt;");
        String plain = TEXT.stream()
                .map(line -> "{\"type\":\"paragraph\",\"text\":\"" + line + "\"}")
                .collect(Collectors.joining(","));
        String flight = ("{\"children\":[" + plain + "]}").replace("\"", "\\\"");
        return List.of(
                Arguments.of("HTML in JSON", page("<script>window.__STATE__={\"body\":\"" + escaped + "\"}</script>")),
                Arguments.of(
                        "the same twice",
                        page("<script>window.__STATE__={\"a\":\"" + escaped + "\",\"b\":\"" + escaped
                                + "\"}</script>")),
                Arguments.of("HTML as entities", page("<script>var data={\"text\":\"" + entities + "\"}</script>")),
                Arguments.of(
                        "paragraphs in JSON",
                        page("<script id='__NEXT_DATA__' type='application/json'>{\"blocks\":[" + plain
                                + "]}</script>")),
                Arguments.of("JSON in a string", page("<script>self.__next_f.push([1,\"" + flight + "\"])</script>")),
                Arguments.of(
                        "JSON-LD",
                        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + String.join("\\n\\n", TEXT) + "\"}</script>")),
                Arguments.of("readers without scripts", page("<noscript>" + paragraphs + "</noscript>")),
                Arguments.of(
                        "late parts",
                        page("<main><template id='B:1'></template></main><footer>All rights reserved</footer>"
                                + "<div hidden id='S:1'>" + paragraphs + "</div>")));
    }

    private static String page(String rest) {
        return "<html><head><title>Ferry to sail again</title></head><body>" + MENU + "<h1>Ferry to sail again</h1>"
                + rest + "</body></html>";
    }

    @Test
    void what_a_page_hides_stays_hidden_where_it_shows_an_article() {
        String paragraphs = TEXT.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        String html = page(
                "<article>" + paragraphs + "</article><noscript><p>Please switch scripts on for the best view of"
                        + " all our maps, films and live tables.</p></noscript><div hidden id='x'><p>Another text.</p></div>");
        assertThat(PRESS.htmlArticle("page", html).text())
                .doesNotContain("Please switch")
                .doesNotContain("Another text");
    }

    @Test
    void scripts_without_an_article_give_none() {
        String html = page("<script>var a={\"b\":\"" + "x".repeat(5000) + "\",\"c\":\"unclosed</script>");
        assertThat(body(PRESS.htmlArticle("page", html))).isEmpty();
    }

    private static List<String> body(Article article) {
        return article.textOf(PassageKind.BODY)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_line_stands_in_the_declared_text_whatever_its_marks(String declared, String line, String is) {
        DeclaredText text = DeclaredText.of(new PageElements(org.jsoup.Jsoup.parse(
                "<script type='application/ld+json'>{\"articleBody\":\"" + declared + "\"}</script>")));
        assertThat(text.isArticle(line)).isEqualTo(Boolean.parseBoolean(is));
    }

    static java.util.stream.Stream<Arguments> texts() {
        return Cases.rows(DrawnTest.class, "declared.tsv", 3);
    }
}
