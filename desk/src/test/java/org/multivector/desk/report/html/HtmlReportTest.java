package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.multivector.core.Rejected;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Status;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Origin;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Published;
import org.multivector.core.text.Span;

class HtmlReportTest {
    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(2)><!-- ]]> &amp;";

    private static String text(Document page, int number) {
        return page.select("#a" + number + " .text .t").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    /** What must hold of every page. */
    private static void check(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (String link : page.select("a[href]").eachAttr("href")) {
            assertThat(ids).contains(link.substring(1));
        }
        assertThat(page.select("a a, a [tabindex=0]")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, base, [src], [srcset], [style], [action]"))
                .isEmpty();
        assertThat(page.getAllElements().stream().flatMap(one -> one.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void the_text_of_the_page_is_the_text_of_the_article() {
        Sample sample = Sample.page();
        Document page = Jsoup.parse(Sample.html(sample));
        check(page);
        assertThat(text(page, 1)).isEqualTo(sample.coding().article().text());
    }

    @Test
    void what_is_not_the_article_is_folded_and_named() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        assertThat(page.select(".furniture summary").eachText())
                .containsExactly("page furniture 1 line", "readers' comments 1 line");
        assertThat(page.expectFirst(".furniture").hasAttr("open")).isFalse();
    }

    @Test
    void a_note_within_a_line_stays_in_its_line() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        Element note = page.expectFirst(".inside.k-note");
        assertThat(note.wholeText()).isEqualTo("(the capital – ed.)");
        assertThat(page.select(".t.k-body > .inside.k-note")).containsExactly(note);
    }

    @Test
    void a_word_leads_to_its_claim_and_back() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        Element word = page.expectFirst("a.ev:contains(visit Minsk)");
        assertThat(word.classNames()).contains("s-denied", "own");
        assertThat(word.attr("data-mark")).isEqualTo("✗ denied");
        Element reasons = page.expectFirst(word.attr("href"));
        assertThat(reasons.select("code").eachText()).containsExactly("events/consult · visit.1", "cues · not.1");
        Element card = page.expectFirst("li.claim:has(" + word.attr("href") + ")");
        assertThat(card.select("a.place").attr("href")).isEqualTo("#" + word.id());
        assertThat(card.select(".act").text()).startsWith("visits CONSULT:visit");
    }

    @Test
    void claims_stand_in_groups_with_those_who_say_so() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        assertThat(page.select(".part h3").eachText()).containsExactly("Happened 2", "Not so, or not yet 3");
        assertThat(page.select(".p-happened .voice").eachText())
                .containsExactly(
                        "in the article's own voice · by the word “visited Astana”",
                        "says the Kremlin · by the word “meet in Astana”");
        assertThat(page.select(".p-open .source").eachText())
                .containsExactly("the minister", "An adviser › the Kremlin");
    }

    @Test
    void speech_in_speech_lies_in_it() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        Element inner = page.expectFirst(".text .say.d2");
        assertThat(inner.parents().select(".say.d1")).isNotEmpty();
        assertThat(inner.wholeText()).isEqualTo("Ankara will meet Moscow");
    }

    @Test
    void an_actor_says_who_it_is() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        Element name = page.expectFirst("#a1 .actor.name");
        assertThat(name.attr("data-tip"))
                .isEqualTo("by name: Vladimir Putin · person · Russia (RUS) · id vladimir-putin");
        assertThat(page.getElementById(name.attr("aria-describedby"))).isNotNull();
        assertThat(page.select("#a1 .actor.pronoun").attr("data-tip")).contains("described only");
    }

    @Test
    void the_header_says_what_is_not_given() {
        Document page = Jsoup.parse(Sample.html(Sample.page()));
        assertThat(page.select("#a1 .head dd").eachText())
                .containsExactly(
                        "outlet not given", "date not given", "author not given", "language unknown", "page.txt");
    }

    @Test
    void the_header_shows_the_way_of_the_text() {
        Header header = Header.NONE
                .withTitle("Six days")
                .withPublished(Published.of(LocalDate.of(2022, 9, 20)))
                .withLanguage("kk")
                .withOrigin(List.of(
                        Origin.of("InoSMI", Origin.How.REPUBLISHED),
                        new Origin("Meridian", null, "ru", Origin.How.TRANSLATED)));
        Document page = Jsoup.parse(Sample.html(new Sample("…").header(header)));
        assertThat(page.select("#a1 .head dd").eachText())
                .contains("2022-09-20", "Kazakh", "republished from InoSMI ‹ translated from Meridian (Russian)");
    }

    @Test
    void hostile_words_anywhere_stay_words() {
        Header header = new Header(
                EVIL, List.of(EVIL), EVIL, EVIL, null, null, EVIL, null, List.of(Origin.of(EVIL, Origin.How.QUOTED)));
        Sample sample = new Sample(EVIL)
                .id(EVIL)
                .header(header)
                .actor(EVIL, EVIL, EVIL)
                .mention(Span.of(0, 9), EVIL, Mention.Form.NAME)
                .timex(Span.of(4, 12), EVIL)
                .speech("a1", null, Span.of(2, EVIL.length()))
                .event(Span.of(3, 20), Status.PLANNED, Span.of(0, EVIL.length()), List.of());
        Document page = Jsoup.parse(Sample.html(sample, sample.id(EVIL + "2")));
        check(page);
        assertThat(text(page, 1)).isEqualTo(EVIL);
        assertThat(text(page, 2)).isEqualTo(EVIL);
    }

    @Test
    void any_text_with_any_layers_comes_out_whole() {
        Random random = new Random(11);
        HostileText.texts(3, 60, 40).forEach(text -> {
            Sample sample = random(text, random);
            Document page = Jsoup.parse(Sample.html(sample));
            check(page);
            assertThat(text(page, 1)).isEqualTo(Sample.holdable(text));
        });
    }

    /** Passages, mentions, speech and events over random stretches of the text, nested and crossing. */
    static Sample random(String text, Random random) {
        Sample sample = new Sample(text).actor("x", "X", "KAZ");
        PassageKind[] kinds = PassageKind.values();
        int at = 0;
        while (at < text.length()) {
            int to = Math.min(text.length(), at + 1 + random.nextInt(text.length()));
            sample.passage(Span.of(at, to), kinds[random.nextInt(kinds.length)]);
            at = to;
        }
        int i = 0;
        for (Status status : Status.values()) {
            for (Mention.Form form : Mention.Form.values()) {
                sample.mention(span(text, random), i % 2 == 0 ? "x" : null, form);
            }
            sample.speech("a" + i, i % 3 == 0 ? null : "a" + (i - 1), span(text, random));
            sample.timex(span(text, random), "P1D");
            sample.event(span(text, random), status, span(text, random), List.of());
            i++;
        }
        return sample;
    }

    private static Span span(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        return Span.of(start, start + random.nextInt(Math.min(60, text.length() - start) + 1));
    }

    @Test
    void speech_ten_thousand_deep_is_drawn_as_deep_as_a_browser_can() {
        Sample sample = new Sample("“".repeat(10_000) + "”".repeat(10_000));
        IntStream.range(0, 10_000)
                .forEach(i -> sample.speech("a" + i, i == 0 ? null : "a" + (i - 1), Span.of(i, 20_000 - i)));
        Document page = Jsoup.parse(Sample.html(sample));
        assertThat(text(page, 1)).isEqualTo(sample.coding().article().text());
        assertThat(page.select(".speakers > li")).hasSize(10_000);
    }

    @Test
    void the_top_counts_articles_and_claims_by_status() {
        Document page = Jsoup.parse(Sample.html(Sample.page(), Sample.page().id("other.txt")));
        check(page);
        assertThat(page.select("#summary h1").text()).isEqualTo("2 articles, 10 claims");
        assertThat(page.select(".counts li").eachText())
                .containsExactly("✓ happened 4 in the outlets' own voice: 2", "planned 2", "✗ denied 2", "foreseen 2");
        assertThat(page.select(".contents tbody tr").eachText()).hasSize(2);
    }

    @Test
    void the_end_tells_copies_and_contradictions() {
        Sample denial = new Sample("Putin did not come to Astana.")
                .id("denial.txt")
                .actor("vladimir-putin", "Vladimir Putin", "RUS")
                .event("come to Astana", Status.DENIED, "did not come to Astana");
        Document page = Jsoup.parse(Sample.html(Sample.page(), denial));
        check(page);
        assertThat(page.select("#families-h").text()).isEqualTo("One source 0");
        assertThat(page.select("#contradictions-h").text()).isEqualTo("Contradictions 1");
        assertThat(page.select(".contradiction .place").eachText()).contains("Article 1", "Article 2");
    }

    @Test
    void what_was_not_read_is_named() throws IOException {
        StringWriter out = new StringWriter();
        try (HtmlReport report = new HtmlReport(out)) {
            report.add(new Rejected("press", "a<b>.txt", "the file is empty"));
        }
        Document page = Jsoup.parse(out.toString());
        check(page);
        assertThat(page.select("#summary h1").text()).isEqualTo("0 articles, 0 claims");
        assertThat(page.select(".rejected li").text()).isEqualTo("a<b>.txt: the file is empty");
    }

    @Test
    void each_article_is_written_when_it_comes() throws IOException {
        StringWriter out = new StringWriter();
        try (HtmlReport report = new HtmlReport(out)) {
            report.add(Sample.page().coding(), List.of());
            assertThat(out.toString()).contains("Ankara ").contains("</article>");
        }
    }

    @Test
    void the_policy_names_exactly_the_style_and_the_script() {
        Document page = Jsoup.parse(Sample.html());
        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '"
                        + Page.digest(page.expectFirst("style").data()) + "'; script-src '"
                        + Page.digest(page.expectFirst("script").data()) + "'");
        assertThat(Pattern.compile("url\\(|@import")
                        .matcher(page.expectFirst("style").data())
                        .find())
                .isFalse();
    }

    @Test
    void an_article_without_anything_still_has_its_place() {
        Article empty = Article.of("empty.txt", "", "en");
        List<String> titles = new ArrayList<>();
        Document page = Jsoup.parse(Sample.html(new Sample("").id(empty.id())));
        check(page);
        titles.addAll(page.select("#a1-h").eachText());
        assertThat(titles).containsExactly("empty.txt");
        assertThat(page.select(".none").text()).contains("language of this article could not be told");
    }
}
