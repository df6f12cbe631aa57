package org.multivector.press.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.multivector.press.internal.net.Resolver;

/** What a watch asks for, how, and what it keeps. */
class WatchTest extends WatchHarness {
    @Test
    void pages_of_a_feed_are_stored_once() throws IOException {
        site.feed("/rss", "/a", "/b#top", site.url("/a"))
                .page("/a", HTML, "<p>A</p>")
                .page("/b", HTML, "<p>B</p>");
        WatchSummary summary = run(site.url("/rss"));
        assertThat(summary).isEqualTo(new WatchSummary(1, 0, 0, 2, 2, 0, 0, 0));
        assertThat(stored).extracting(Stored::url).containsExactly(site.url("/a"), site.url("/b"));
        assertThat(kept()).containsExactly(site.url("/a") + " <p>A</p>", site.url("/b") + " <p>B</p>");
        assertThat(site.paths()).containsExactly("/robots.txt", "/rss", "/a", "/b");
        time.pause(Duration.ofHours(1));
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(kept()).hasSize(2);
    }

    @Test
    void an_opml_names_feeds_and_a_sitemap_names_pages_of_late() throws IOException {
        site.feed("/rss", "/a").page("/a", HTML, "A").page("/b", HTML, "B").page("/c", HTML, "C");
        site.page(
                "/index.xml",
                "",
                "<sitemapindex><sitemap><loc>" + site.url("/map.xml") + "</loc></sitemap><sitemap><loc>"
                        + site.url("/old.xml") + "</loc><lastmod>2020-01-01</lastmod></sitemap></sitemapindex>");
        site.page(
                "/map.xml",
                "",
                "<urlset><url><loc>" + site.url("/b") + "</loc><lastmod>2023-05-02</lastmod></url><url><loc>"
                        + site.url("/c") + "</loc><lastmod>2022-05-02</lastmod></url></urlset>");
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml><body><outline text=\"News\"><outline xmlUrl=\"" + site.url("/rss") + "\"/><outline xmlUrl=\""
                        + site.url("/index.xml") + "\"/></outline></body></opml>");
        assertThat(run(opml.toString()).stored()).isEqualTo(2);
        assertThat(stored).extracting(Stored::url).containsExactlyInAnyOrder(site.url("/a"), site.url("/b"));
        assertThat(site.paths()).doesNotContain("/old.xml", "/c");
        assertThat(rejected).isEmpty();
    }

    @Test
    void what_has_not_changed_is_asked_for_with_its_mark_and_read_when_the_mark_changes() throws IOException {
        AtomicInteger version = new AtomicInteger(1);
        site.page("/a", HTML, "A").page("/b", HTML, "B");
        site.page("/rss", (request, out) -> {
            String mark = "\"v" + version + "\"";
            String links = version.get() == 1 ? Site.rss("/a") : Site.rss("/a", "/b");
            if (request.field("if-none-match").equals(mark)) {
                Site.write(out, "HTTP/1.1 304 Not Modified\r\nETag: " + mark + "\r\n\r\n");
            } else {
                Site.write(
                        out, "200 OK", "ETag: " + mark + "\r\nLast-Modified: Wed, 03 May 2023 09:00:00 GMT\r\n", links);
            }
        });
        assertThat(run(site.url("/rss")).stored()).isEqualTo(1);
        site.forget();
        time.pause(Duration.ofHours(1));
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(site.asked().get(1).field("if-none-match")).isEqualTo("\"v1\"");
        assertThat(site.asked().get(1).field("if-modified-since")).isEqualTo("Wed, 03 May 2023 09:00:00 GMT");
        version.set(2);
        time.pause(Duration.ofHours(1));
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(1, 0, 0, 1, 1, 0, 0, 0));
        assertThat(kept()).hasSize(2);
    }

    @Test
    void a_feed_is_left_alone_as_long_as_it_asks() throws IOException {
        site.page("/rss", "Cache-Control: public, max-age=7200\r\n", Site.rss());
        run(site.url("/rss"));
        time.pause(Duration.ofMinutes(100));
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(0, 0, 1, 0, 0, 0, 0, 0));
        time.pause(Duration.ofMinutes(21));
        assertThat(run(site.url("/rss")).unchanged()).isEqualTo(1);
    }

    @Test
    void a_page_that_its_feed_calls_changed_is_fetched_again() throws IOException {
        String item = "<rss xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><item><title>a</title><link>/a</link>"
                + "<pubDate>Tue, 02 May 2023 09:00:00 GMT</pubDate><atom:updated>%s</atom:updated></item></channel></rss>";
        site.page("/a", HTML, "old").page("/rss", "", String.format(item, "2023-05-02T09:00:00Z"));
        run(site.url("/rss"));
        site.page("/a", HTML, "new").page("/rss", "", String.format(item, "2023-05-03T10:00:00Z"));
        time.pause(Duration.ofHours(1));
        assertThat(run(site.url("/rss")).stored()).isEqualTo(1);
        assertThat(kept()).containsExactly(site.url("/a") + " old", site.url("/a") + " new");
    }

    @Test
    void the_same_body_under_another_address_is_a_pointer() throws IOException {
        site.feed("/rss", "/a", "/b", "/c")
                .page("/a", HTML, "A")
                .page("/b", HTML, "A")
                .redirect("/c", "/a");
        WatchSummary summary = run(site.url("/rss"));
        assertThat(summary.stored()).isEqualTo(1);
        assertThat(summary.known()).isEqualTo(2);
        assertThat(kept()).containsExactly(site.url("/a") + " A", site.url("/b") + " -> " + site.url("/a"));
    }

    @Test
    void a_host_is_asked_one_thing_at_a_time_and_at_its_pace() throws IOException {
        site.page("/robots.txt", "", "User-agent: *\nCrawl-delay: 20\n");
        site.feed("/rss", "/a", "/b", "/c", "/d");
        List<Instant> times = new ArrayList<>();
        for (String path : List.of("/a", "/b", "/c", "/d")) {
            site.page(path, (request, out) -> {
                times.add(time.instant());
                Thread.sleep(30);
                Site.write(out, "200 OK", HTML, path);
            });
        }
        assertThat(run(site.url("/rss")).stored()).isEqualTo(4);
        assertThat(site.mostAtOnce()).isEqualTo(1);
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.between(times.get(i - 1), times.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
        }
    }

    @Test
    void robots_txt_is_obeyed_on_every_hop_and_asked_for_once() throws IOException {
        site.page("/robots.txt", "", "User-agent: multivector\nDisallow: /private/\nUser-agent: *\nDisallow: /\n");
        site.feed("/rss", "/a", "/private/b", "/c").page("/a", HTML, "A").redirect("/c", "/private/d");
        WatchSummary summary = run(site.url("/rss"));
        assertThat(summary).isEqualTo(new WatchSummary(1, 0, 0, 3, 1, 0, 2, 0));
        assertThat(site.paths()).containsExactly("/robots.txt", "/rss", "/a", "/c");
        assertThat(reasons()).contains("robots.txt of http://HOST does not allow it");
    }

    @Test
    void without_robots_txt_all_is_allowed_and_with_a_failing_one_nothing() throws IOException {
        site.page("/robots.txt", (request, out) -> Site.write(out, "404 Not Found", "", ""));
        site.feed("/rss", "/a").page("/a", HTML, "A");
        assertThat(run(site.url("/rss")).stored()).isEqualTo(1);
        site.page("/robots.txt", (request, out) -> Site.write(out, "500 Oops", "", ""));
        site.forget();
        time.pause(Duration.ofHours(1));
        assertThat(run(site.url("/rss")).failed()).isEqualTo(1);
        assertThat(site.paths()).containsOnly("/robots.txt");
        assertThat(reasons()).contains("HOST/rss: robots.txt cannot be had: the server answers 500");
    }

    @Test
    void who_asks_says_who_it_is() throws IOException {
        site.feed("/rss");
        run(settings(site.url("/rss")).withContact("desk@steppe.example"));
        assertThat(site.asked().get(1).field("user-agent")).isEqualTo("Multivector/0.1 (+desk@steppe.example)");
    }

    @Test
    void a_server_that_asks_for_time_gets_it() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        List<Instant> times = new ArrayList<>();
        site.feed("/rss", "/a").page("/a", (request, out) -> {
            times.add(time.instant());
            if (asked.getAndIncrement() == 0) {
                Site.write(out, "429 Too Many Requests", "Retry-After: 50\r\n", "");
            } else {
                Site.write(out, "200 OK", HTML, "A");
            }
        });
        assertThat(run(site.url("/rss")).stored()).isEqualTo(1);
        assertThat(Duration.between(times.get(0), times.get(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(50));
        assertThat(rejected).isEmpty();
    }

    @Test
    void a_server_that_asks_for_much_time_is_left_for_the_next_run() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        site.feed("/rss", "/a", "/b").page("/b", HTML, "B").page("/a", (request, out) -> {
            if (asked.getAndIncrement() == 0) {
                Site.write(out, "503 Service Unavailable", "Retry-After: Wed, 03 May 2023 13:00:00 GMT\r\n", "");
            } else {
                Site.write(out, "200 OK", HTML, "A");
            }
        });
        Instant before = time.instant();
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(1, 0, 0, 2, 0, 0, 2, 2));
        assertThat(Duration.between(before, time.instant())).isLessThan(Duration.ofMinutes(2));
        assertThat(reasons()).contains("HOST/a: 127.0.0.1 fails again and again; it waits for the next run");
        rejected.clear();
        assertThat(run(site.url("/rss"))).isEqualTo(new WatchSummary(0, 0, 1, 0, 2, 0, 0, 0));
    }

    @Test
    void one_bad_page_is_named_and_the_rest_is_done() throws IOException {
        site.feed(
                "/rss", "/gone", "/a.jpg", "/empty", "/circle", "/far", "/ftp", "/length", "/gzip", "/slow", "/big",
                "/good");
        site.page("/a.jpg", "Content-Type: image/jpeg\r\n", "x")
                .page("/empty", HTML, "")
                .redirect("/circle", "/circle2")
                .redirect("/circle2", "/circle")
                .redirect("/ftp", "ftp://steppe.example/a")
                .page("/good", HTML, "good");
        for (int i = 0; i < 7; i++) {
            site.redirect(i == 0 ? "/far" : "/far" + i, "/far" + (i + 1));
        }
        site.page("/length", (request, out) -> Site.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc"));
        site.page("/gzip", "Content-Encoding: gzip\r\n", "no gzip");
        site.page("/slow", (request, out) -> Thread.sleep(3_000));
        site.page("/big", HTML, "x".repeat(300_000));
        WatchSummary summary = run(site.url("/rss"));
        assertThat(stored).extracting(Stored::url).containsExactly(site.url("/good"));
        assertThat(reasons())
                .contains("HOST/gone: the server answers 404, there is nothing at this address")
                .contains("HOST/a.jpg: no page but image/jpeg; not kept")
                .contains("HOST/empty: the page is empty")
                .contains("redirects in a circle: http://HOST/circle → http://HOST/circle2 → http://HOST/circle")
                .contains("more than 5 redirects: http://HOST/far → http://HOST/far1")
                .contains("HOST/ftp: expected an address with http or https, got \"ftp://steppe.example/a\"")
                .contains("HOST/big: more than 0 MB (200000 bytes), the most that is fetched");
        assertThat(rejected)
                .filteredOn(one -> one.reason().contains("waits for the next run"))
                .hasSize(3);
        assertThat(summary.failed()).isEqualTo(10);
        assertThat(summary.left()).isEqualTo(3);
        assertThat(rejected)
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.stage()).isEqualTo("press"));
    }

    @Test
    void a_redirect_to_a_private_address_is_not_followed() throws IOException {
        try (Site inside = Site.open(new ServerSocket(0, 5, InetAddress.getByAddress(new byte[] {127, 0, 0, 2})))) {
            inside.page("/secret", HTML, "secret");
            int port = inside.port();
            site.feed("/rss", "/a", "/b", "/c", "/d", "http://[::ffff:127.0.0.2]:" + port + "/secret")
                    .redirect("/a", "http://127.0.0.2:" + port + "/secret")
                    .redirect("/b", "http://169.254.169.254/latest/meta-data/")
                    .redirect("/c", "http://2130706434:" + port + "/secret")
                    .redirect("/d", "http://inside.example:" + port + "/secret");
            Resolver names = host -> host.equals("inside.example")
                    ? List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}))
                    : Resolver.SYSTEM.resolve(host);
            SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
            Watch.of(settings(site.url("/rss")), time, time, names, tls).run(stored::add, rejected::add);
            assertThat(stored).isEmpty();
            assertThat(inside.paths()).isEmpty();
            assertThat(reasons())
                    .contains("127.0.0.2 is at 127.0.0.2 (loopback), not an address of the public internet")
                    .contains("169.254.169.254 (link-local)")
                    .contains("a number in disguise")
                    .contains("inside.example is at 127.0.0.2 (loopback)")
                    .contains("127.0.0.2 (loopback), not an address of the public internet; --allow-private allows it");
            assertThat(rejected).hasSize(5);
        }
    }

    @Test
    void a_page_in_place_of_a_feed_is_named_with_the_feed_it_names() throws IOException {
        site.page("/", HTML, "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>");
        run(site.url("/"));
        assertThat(reasons())
                .contains("HOST/: expected a feed or sitemap, got an HTML page; it names the feed http://HOST/rss");
    }

    @Test
    void no_more_pages_are_stored_than_was_said() throws IOException {
        site.feed("/rss", "/a", "/b", "/c")
                .page("/a", HTML, "A")
                .page("/b", HTML, "B")
                .page("/c", HTML, "C");
        assertThat(run(settings(site.url("/rss")).withLimit(2))).isEqualTo(new WatchSummary(1, 0, 0, 3, 2, 0, 0, 1));
        assertThat(run(site.url("/rss")).stored()).isEqualTo(1);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void a_watch_without_end_looks_again_when_a_feed_is_due_and_ends_when_told() throws IOException {
        AtomicInteger version = new AtomicInteger();
        site.page("/rss", (request, out) -> {
            int now = version.incrementAndGet();
            Site.write(out, "200 OK", "", Site.rss("/p" + now));
        });
        for (int i = 1; i < 9; i++) {
            site.page("/p" + i, HTML, "page " + i);
        }
        Watch[] watch = new Watch[1];
        watch[0] = Watch.of(settings(site.url("/rss")).withOnce(false), time, time);
        Instant before = time.instant();
        WatchSummary summary = watch[0].run(
                one -> {
                    stored.add(one);
                    if (stored.size() == 4) {
                        watch[0].stop();
                    }
                },
                rejected::add);
        assertThat(summary.stored()).isEqualTo(4);
        assertThat(Duration.between(before, time.instant())).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(50));
        assertThat(rejected).isEmpty();
    }

    @Test
    void a_feed_that_cannot_be_had_is_named_at_once_and_tried_again() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        site.page("/a", HTML, "A").page("/rss", (request, out) -> {
            if (asked.getAndIncrement() < 2) {
                Site.write(out, "502 Bad Gateway", "", "");
            } else {
                Site.write(
                        out,
                        "200 OK",
                        "",
                        Site.rss("/a").replace("</channel>", "<item><title>x</title></item></channel>"));
            }
        });
        Watch[] watch = new Watch[1];
        watch[0] = Watch.of(settings(site.url("/rss")).withOnce(false), time, time);
        watch[0].run(
                one -> {
                    stored.add(one);
                    watch[0].stop();
                },
                rejected::add);
        assertThat(stored).hasSize(1);
        assertThat(rejected).hasSize(2);
        assertThat(reasons())
                .contains("HOST/rss: the server answers 502, come back later; it is tried again")
                .contains("HOST/rss: 1 items without an address");
    }

    @Test
    void wrong_sources_are_named() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<html></html>");
        Path feed = Files.writeString(folder.resolve("a.rss"), Site.rss("/a"));
        run(page.toString(), feed.toString(), "nowhere.opml", "http://2130706433/rss");
        assertThat(reasons())
                .contains("a.html: expected a feed or sitemap, got an HTML page")
                .contains("a.rss: a feed itself; give its address")
                .contains("nowhere.opml: no address and no file")
                .contains("a number in disguise");
        assertThatThrownBy(() -> WatchSettings.of(List.of(), out())).hasMessageContaining("expected addresses");
    }
}
