package org.multivector.press.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.press.Cases;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Words;

/** Feeds, sitemaps and lists of feeds in whatever state they come. */
class FeedReaderTest {
    private static final String ADDRESS = "https://steppe.example/feed";
    private static final Words WORDS = Words.load();
    private static final FeedReader READER = new FeedReader(WORDS);

    static Stream<Arguments> feeds() {
        return Cases.rows(FeedReaderTest.class, "feeds.tsv", 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void a_feed_is_read(String name, String file, String expected) {
        String text = file.replace("\\n", "\n")
                .replace("\\n", "\\\n")
                .replace("{BOM}", "\uFEFF")
                .replace("{VT}", "\u000B")
                .replace("{NUL}", "\u0000");
        assertThat(read(text.replace("\\\n", "\\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> dates() {
        return Cases.rows(FeedReaderTest.class, "dates.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void a_date_is_read(String written, String expected) {
        assertThat(new FeedDates(WORDS.dates())
                        .find(written)
                        .map(Object::toString)
                        .orElse(""))
                .isEqualTo(expected);
    }

    @Test
    void every_row_of_the_tables_does_what_its_example_says() {
        assertThat(Tables.world("feed.tsv")).allSatisfy(row -> {
            String title = row.id().equals("title") ? "" : "<title>x</title>";
            String item = "<rss><channel><item>" + title + row.get("example") + "</item></channel></rss>";
            Feed feed = (Feed) READER.read(item, null);
            String part = row.id().equals("category") ? "categories" : row.id();
            String key = switch (row.id()) {
                case "author" -> "authors";
                case "link" -> "url";
                case "modified" -> "published";
                default -> part;
            };
            assertThat(shown(feed.items().get(0))).contains(key + "=" + row.get("yields"));
        });
        Names names = Names.load();
        assertThat(Tables.world("namespaces.tsv")).allSatisfy(row -> {
            String name = row.get("example");
            XmlSource bare = XmlSource.parse("<" + name + "/>");
            assertThat(names.of(bare.document().child(0))).isEqualTo(row.get("yields"));
            assertThat(row.list("words")).allSatisfy(address -> {
                String declared = "<q:" + name.substring(name.indexOf(':') + 1) + " xmlns:q=\"" + address + "/\"/>";
                assertThat(names.of(XmlSource.parse(declared).document().child(0)))
                        .isEqualTo(row.get("yields"));
            });
        });
    }

    @Test
    void a_feed_in_an_old_charset_is_read_by_what_its_head_declares() {
        String feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Вести степи</title>"
                + "<item><title>Министры договорились</title></item></channel></rss>";
        assertThat(read(feed.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("RSS(Вести степи) item(title=Министры договорились)");
        assertThat(read(feed.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("RSS(Вести степи) item(title=Министры договорились)");
        assertThat(read(feed.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("RSS(Вести степи) item(title=Министры договорились)");
    }

    @Test
    void a_packed_sitemap_is_unpacked_and_a_broken_one_keeps_what_can_be_had() throws IOException {
        StringBuilder map = new StringBuilder("<urlset>");
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            map.append("<url><loc>https://steppe.example/")
                    .append(random.nextLong())
                    .append("</loc></url>");
        }
        byte[] packed = gzip(map.append("</urlset>").toString());
        assertThat(((Sitemap) READER.read(packed, null)).entries()).hasSize(5_000);
        Sitemap half = (Sitemap) READER.read(Arrays.copyOf(packed, packed.length / 2), null);
        assertThat(half.entries()).hasSizeBetween(1_000, 4_000);
        assertThat(half.losses()).hasSize(1);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void a_feed_cut_at_any_place_keeps_its_whole_items_and_says_what_is_lost() {
        StringBuilder feed = new StringBuilder("<rss><channel><title>Steppe Herald</title>");
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            feed.append("<item><title>News ")
                    .append(i)
                    .append("</title><description><![CDATA[<p>They \"met\" & 'said'")
                    .append("</p>]]></description><!-- a note --><enclosure url=\"https://steppe.example/a\"/></item>");
            ends.add(feed.length());
        }
        String whole = feed + "</channel></rss>";
        int start = "<rss>".length();
        for (int cut = start; cut < whole.length(); cut++) {
            int end = cut;
            Feed read = (Feed) READER.read(whole.substring(0, cut), null);
            assertThat(read.items()).as("cut at %d", cut).hasSize((int)
                    ends.stream().filter(one -> one <= end).count());
            assertThat(read.losses()).as("cut at %d", cut).hasSize(1);
        }
        assertThat(((Feed) READER.read(whole, null)).losses()).isEmpty();
    }

    @Test
    void bombs_and_depth_are_borne() {
        String entities =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel>"
                        + "<item><title>&b;&b;</title></item></channel></rss>";
        assertThat(read(entities.getBytes(StandardCharsets.UTF_8))).startsWith("RSS() item(title=");
        String deep = "<rss>" + "<channel>".repeat(10_000) + "<item><title>a</title></item>";
        assertThat(READER.read(deep, null)).isInstanceOf(Feed.class);
        String outlines = "<opml><body>" + "<outline text=\"a\">".repeat(10_000);
        assertThat(READER.read(outlines, null)).isInstanceOf(Opml.class);
        assertThat(read(("{\"version\":\"jsonfeed\",\"items\":" + "[".repeat(10_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("loss");
        assertThatThrownBy(() -> READER.read("<rss>" + "<a>".repeat(1_000_001), null))
                .hasMessageContaining("tags");
    }

    private static String read(byte[] bytes) {
        try {
            return shown(READER.read(bytes, ADDRESS));
        } catch (IllegalArgumentException e) {
            return "NONE " + e.getMessage();
        }
    }

    private static String shown(Listing listing) {
        String losses =
                listing.losses().stream().map(loss -> " loss(" + loss + ")").collect(Collectors.joining());
        if (listing instanceof Feed feed) {
            String head = joined(
                    feed.title(), feed.url(), feed.language(), feed.every() == null ? null : "every " + feed.every());
            return feed.kind() + "(" + head + ")"
                    + feed.items().stream().map(FeedReaderTest::shown).collect(Collectors.joining()) + losses;
        }
        if (listing instanceof Sitemap map) {
            return "SITEMAP(" + (map.isIndex() ? "index" : "") + ")"
                    + map.entries().stream().map(FeedReaderTest::shown).collect(Collectors.joining()) + losses;
        }
        Opml opml = (Opml) listing;
        return "OPML(" + opml.title() + ")"
                + opml.feeds().stream()
                        .map(one -> " feed(" + joined(one.title(), one.feed(), one.site()) + ")")
                        .collect(Collectors.joining())
                + losses;
    }

    private static String joined(@Nullable String... values) {
        return Stream.of(values).filter(value -> value != null).collect(Collectors.joining("; "));
    }

    private static String shown(FeedItem item) {
        List<String> out = new ArrayList<>();
        add(out, "id", item.id());
        add(out, "title", item.title());
        add(out, "url", item.url());
        add(out, "published", item.published());
        add(out, "modified", item.modified());
        add(out, "authors", String.join("|", item.authors()));
        add(out, "summary", item.summary());
        add(out, "content", item.content());
        add(out, "language", item.language());
        add(out, "categories", String.join("|", item.categories()));
        add(
                out,
                "origin",
                item.origin() == null
                        ? null
                        : item.origin().outlet() + " " + item.origin().url());
        add(
                out,
                "enclosures",
                item.enclosures().stream()
                        .map(one -> one.url() + (one.type() == null ? "" : " " + one.type()))
                        .collect(Collectors.joining("|")));
        return " item(" + String.join("; ", out) + ")";
    }

    private static String shown(Sitemap.Entry entry) {
        List<String> out = new ArrayList<>();
        add(out, "url", entry.url());
        add(out, "modified", entry.modified());
        if (entry.news() != null) {
            add(out, "outlet", entry.news().outlet());
            add(out, "language", entry.news().language());
            add(out, "published", entry.news().published());
            add(out, "title", entry.news().title());
        }
        return " entry(" + String.join("; ", out) + ")";
    }

    private static void add(List<String> out, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.add(name + "=" + value);
        }
    }
}
