package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.text.Article;

/** When a page was published and changed, as its tags, its address and its lines say. */
class DatesTest {
    private static final Press PRESS = Press.of(Defaults.NONE);
    private static final String PROSE =
            "<p>The old bridge over the river was closed to lorries for more than two years,"
                    + " and the towns on both banks lost trade, patience and some of their shops.</p>"
                    + "<p>The council said that the new one would carry trams as well, that it had been paid for, and that"
                    + " nobody would have to wait for a ferry any longer, not even in winter.</p>"
                    + "<p>Shopkeepers who had signed the petition were pleased, though some of them asked why the work had taken"
                    + " so long and who would answer for it.</p>";

    static Stream<Arguments> pages() {
        return Cases.rows(DatesTest.class, "dates/pages.tsv", 9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_was_published_when_the_surest_evidence_says(
            String what,
            String language,
            String url,
            String head,
            String above,
            String below,
            String end,
            String published,
            String modified) {
        String html = "<html" + (language.isEmpty() ? "" : " lang=\"" + language + "\"") + "><head>" + head
                + "</head><body>" + above + "<h1>The new bridge opens to traffic</h1>" + below + PROSE + end
                + "</body></html>";
        Article article = url.isEmpty() ? PRESS.htmlArticle("page", html) : PRESS.htmlArticle("page", url, html);
        assertThat(Objects.toString(article.header().published(), "")).as(what).isEqualTo(published);
        assertThat(Objects.toString(article.header().modified(), "")).as(what).isEqualTo(modified);
    }

    static Stream<Arguments> texts() {
        return Cases.rows(DatesTest.class, "dates/texts.tsv", 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void ages_calendars_and_other_days_are_not_the_date(String what, String text, String published, String modified) {
        String page = text.replace("~", "\n").replace("PROSE", PROSE.replaceAll("<[^>]+>", "\n"));
        Article article = PRESS.article("text", page);
        assertThat(Objects.toString(article.header().published(), "")).as(what).isEqualTo(published);
        assertThat(Objects.toString(article.header().modified(), "")).as(what).isEqualTo(modified);
    }
}
