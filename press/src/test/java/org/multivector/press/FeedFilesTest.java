package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.core.text.Origin;
import org.multivector.core.text.PassageKind;

/** Files of feeds given to {@link Press}: each item is an article. */
class FeedFilesTest {
    private static final Press PRESS = Press.of(Defaults.NONE);
    private static final String LONG =
            "<p>The ministers of the two countries agreed on Wednesday to build a bridge across"
                    + " the river by 2027.</p><p>A spokesman said that the work would begin soon, and that both parliaments had"
                    + " been told of it.</p>";
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>Steppe Herald</title><language>en</language>"
                    + "<item><title>Ministers agree on a new bridge</title><link>https://steppe.example/a</link>"
                    + "<guid isPermaLink=\"false\">bridge-1</guid><pubDate>Wed, 03 May 2023 09:15:00 +0600</pubDate>"
                    + "<dc:creator>Jane Doe</dc:creator><description>They will build it.</description><content:encoded><![CDATA["
                    + LONG
                    + "]]></content:encoded><source url=\"https://oasis.example/rss\">Oasis Times</source></item>"
                    + "<item><title>Dam is full again</title><link>https://steppe.example/b</link><description>The dam above the"
                    + " town is full for the first time in ten years, the water board said on Tuesday.</description></item>"
                    + "<item><guid>x</guid></item></channel></rss>";

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private SortedMap<String, Integer> read(String path, InputStream in) {
        return PRESS.read(List.of(path), in, articles::add, rejected::add);
    }

    private SortedMap<String, Integer> read(Path path) {
        return read(path.toString(), InputStream.nullInputStream());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String body(Article article) {
        StringBuilder out = new StringBuilder();
        article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.BODY)
                .forEach(passage -> out.append(passage.span().in(article.text())));
        return out.toString().strip();
    }

    @Test
    void an_item_with_its_text_is_an_article_with_what_the_item_says_of_it() throws IOException {
        read(file("a.rss", FEED));
        Article article = articles.get(0);
        assertThat(article.id()).isEqualTo("bridge-1");
        assertThat(article.url()).isEqualTo("https://steppe.example/a");
        assertThat(article.header().title()).isEqualTo("Ministers agree on a new bridge");
        assertThat(article.header().bylines()).containsExactly("Jane Doe");
        assertThat(article.header().outlet()).isEqualTo("Steppe Herald");
        assertThat(String.valueOf(article.header().published())).isEqualTo("2023-05-03T09:15+06:00");
        assertThat(article.header().origin())
                .containsExactly(new Origin("Oasis Times", "https://oasis.example/rss", null, Origin.How.REPUBLISHED));
        assertThat(body(article)).startsWith("The ministers of").endsWith("told of it.");
        assertThat(article.text()).doesNotContain("They will build it");
    }

    @Test
    void a_short_item_is_a_short_article() throws IOException {
        read(file("a.rss", FEED));
        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).header().title()).isEqualTo("Dam is full again");
        assertThat(body(articles.get(1))).startsWith("The dam above the town");
    }

    @Test
    void an_item_of_nothing_is_rejected() throws IOException {
        read(file("a.rss", FEED));
        assertThat(rejected).extracting(Rejected::where).containsExactly(folder.resolve("a.rss") + ": item 3");
        assertThat(rejected.get(0).reason()).contains("neither title nor text");
    }

    @Test
    void a_feed_is_known_by_its_beginning_on_standard_input() {
        read("-", new ByteArrayInputStream(("\n<?xml version=\"1.0\"?>" + FEED).getBytes(StandardCharsets.UTF_8)));
        assertThat(articles).hasSize(2);
    }

    @Test
    void what_is_lost_of_a_feed_is_named() throws IOException {
        read(file("a.xml", FEED.substring(0, FEED.indexOf("Dam is"))));
        assertThat(articles).hasSize(1);
        assertThat(rejected.toString()).contains("a.xml", "in the middle of item 2");
    }

    @Test
    void lists_of_addresses_are_for_watch() throws IOException {
        read(file("a.opml", "<opml><body><outline xmlUrl=\"https://steppe.example/rss\"/></body></opml>"));
        read(file("b.xml", "<urlset><url><loc>https://steppe.example/a</loc></url></urlset>"));
        assertThat(rejected)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reason()).contains("use \"watch\""));
    }

    @Test
    void a_page_under_the_name_of_a_feed_is_rejected_with_the_feed_it_names() throws IOException {
        read(
                file(
                        "a.rss",
                        "<html><head><link rel=alternate type=application/atom+xml href=https://steppe.example/atom></head></html>"));
        assertThat(rejected.toString()).contains("HTML page", "https://steppe.example/atom: use that");
    }

    @Test
    void other_xml_and_json_in_folders_is_passed_over_and_named_is_rejected() throws IOException {
        file("a.rss", FEED);
        file("b.xml", "<project/>");
        file("c.json", "{\"name\":\"x\"}");
        assertThat(read(folder)).containsEntry(".xml", 1).containsEntry(".json", 1);
        assertThat(articles).hasSize(2);
        read(folder.resolve("b.xml"));
        assertThat(rejected.toString()).contains("<project>");
    }
}
