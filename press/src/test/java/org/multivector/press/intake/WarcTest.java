package org.multivector.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multivector.press.intake.Packing.bytes;
import static org.multivector.press.intake.Packing.gzip;
import static org.multivector.press.intake.Packing.joined;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;

/** WARC and WET files: what is read of them, what is passed over, and what happens to damaged records. */
class WarcTest {
    private static final String HTML =
            "<html><body><p>The ministers agreed to build bridge %d across the river, and work"
                    + " is to begin in the spring.</p></body></html>";

    @TempDir
    private Path folder;

    private static String html(int number) {
        return HTML.formatted(number);
    }

    private static String url(int number) {
        return "https://steppe-herald.example/" + number;
    }

    private static byte[] page(int number) {
        return Warcs.page(url(number), number, html(number));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pages_become_articles_with_their_address_as_id(boolean packed) throws IOException {
        byte[] warc = packed
                ? joined(gzip(Warcs.info()), gzip(page(1)), gzip(page(2)), gzip(page(1)))
                : joined(Warcs.info(), page(1), page(2), page(1));
        Path file = Files.write(folder.resolve(packed ? "a.warc.gz" : "a.warc"), warc);
        Reading reading = Reading.of(file);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.ids()).containsExactly(url(1), url(2), url(1) + "~2");
        Article first = reading.articles().get(0);
        assertThat(first.url()).isEqualTo(url(1));
        assertThat(first.path()).isEqualTo(file.toString());
        assertThat(first.text()).contains("bridge 1");
        assertThat(first.header().published())
                .as("the date of fetching is none")
                .isNull();
        assertThat(reading.passedOver()).isEqualTo(Map.of("warc warcinfo", 1));
    }

    @Test
    void a_wet_file_gives_texts() throws IOException {
        String text = "The ministers agreed to build a bridge across the river.\n";
        byte[] record = Warcs.record("conversion", url(1), 1, "text/plain", bytes(text));
        Reading reading =
                Reading.of(Files.write(folder.resolve("a.warc.wet.gz"), joined(gzip(Warcs.info()), gzip(record))));
        assertThat(reading.texts()).containsExactly(text);
        assertThat(reading.articles().get(0).url()).isEqualTo(url(1));
    }

    @Test
    void standard_input_and_files_of_other_names_are_told_by_their_bytes() throws IOException {
        assertThat(Reading.of(joined(page(1), page(2))).ids()).containsExactly(url(1), url(2));
        assertThat(Reading.of(joined(gzip(page(1)), gzip(page(2)))).ids()).containsExactly(url(1), url(2));
        assertThat(Reading.of(Files.write(folder.resolve("crawl.bin"), gzip(page(1))))
                        .ids())
                .containsExactly(url(1));
    }

    @Test
    void what_is_no_page_is_passed_over_and_counted() {
        byte[] ok = bytes("x");
        Reading reading = Reading.of(joined(
                Warcs.record(
                        "request", url(1), 1, "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
                Warcs.record(
                        "revisit", url(1), 2, "application/http; msgtype=response", bytes("HTTP/1.1 200 OK\r\n\r\n")),
                Warcs.record("metadata", url(1), 3, "application/warc-fields", ok),
                Warcs.record("strange", url(1), 4, "text/plain", ok),
                Warcs.response(url(5), 5, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", bytes(html(5))),
                Warcs.response(url(6), 6, "HTTP/1.1 302 Found\r\nLocation: /", new byte[0]),
                Warcs.response(url(7), 7, "HTTP/1.1 200 OK\r\nContent-Type: image/PNG", ok),
                Warcs.response(url(8), 8, "HTTP/1.1 200 OK", new byte[] {1, 2, 3}),
                Warcs.record("response", "dns:o.example", 9, "text/dns", ok),
                Warcs.response("https://o.example/robots.txt", 10, "HTTP/1.1 200 OK\r\nContent-Type: text/plain", ok),
                Warcs.record("resource", url(11), 11, "text/html", bytes(html(11))),
                Warcs.response(url(12), 12, "HTTP/1.1 200 OK", bytes(html(12)))));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.ids()).containsExactly(url(11), url(12));
        assertThat(reading.passedOver())
                .isEqualTo(Map.of(
                        "warc request", 1,
                        "warc revisit", 1,
                        "warc metadata", 1,
                        "warc record of another type", 1,
                        "warc status 404", 1,
                        "warc status 302", 1,
                        "warc image/png", 1,
                        "warc without a type", 1,
                        "warc response that is not HTTP", 1,
                        "warc robots.txt", 1));
    }

    static Stream<Arguments> codings() {
        byte[] page = bytes(html(1));
        return Stream.of(
                Arguments.of("", page),
                Arguments.of("Content-Encoding: gzip", gzip(page)),
                Arguments.of("Content-Encoding: GZIP", gzip(page)),
                Arguments.of("Content-Encoding: gzip", page),
                Arguments.of("Content-Encoding: deflate", Packing.deflate(page, false)),
                Arguments.of("Content-Encoding: deflate", Packing.deflate(page, true)),
                Arguments.of("Content-Encoding: br", Packing.brotli(page)),
                Arguments.of("Content-Encoding: identity", page),
                Arguments.of("Content-Encoding: deflate, gzip", gzip(Packing.deflate(page, false))),
                Arguments.of("Transfer-Encoding: chunked", Packing.chunked(page)),
                Arguments.of("Transfer-Encoding: chunked", page),
                Arguments.of("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", Packing.chunked(gzip(page))),
                Arguments.of("Content-Length: 7", page),
                Arguments.of("Content-Length: many", page));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void what_was_sent_packed_is_unpacked(String header, byte[] body) {
        Reading reading = Reading.of(
                gzip(Warcs.response(url(1), 1, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header, body)));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.texts()).singleElement().asString().startsWith("The ministers agreed to build bridge 1");
    }

    @Test
    void the_charset_of_the_server_is_heard() {
        String text = "<html><body><p>Министры договорились построить мост через реку.</p></body></html>";
        byte[] page = text.getBytes(Charset.forName("windows-1251"));
        Reading reading = Reading.of(
                Warcs.response(url(1), 1, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=Windows-1251", page));
        assertThat(reading.texts()).singleElement().asString().startsWith("Министры договорились");
    }

    static Stream<Arguments> damaged() {
        byte[] block = Warcs.http("HTTP/1.1 200 OK\r\nContent-Type: text/html", bytes(html(2)));
        return Stream.of(
                Arguments.of("declared too long", response(block, String.valueOf(block.length + 40)), "length"),
                Arguments.of("declared too short", response(block, String.valueOf(block.length - 40)), "length"),
                Arguments.of("not a number", response(block, "many"), "Content-Length"),
                Arguments.of("negative", response(block, "-5"), "Content-Length"),
                Arguments.of("larger than any file", response(block, "9".repeat(30)), "Content-Length"),
                Arguments.of("no HTTP", response(bytes("nothing of that kind"), "20"), "HTTP response"),
                Arguments.of(
                        "unknown coding",
                        Warcs.response(
                                url(2),
                                2,
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd",
                                block),
                        "zstd"),
                Arguments.of(
                        "broken gzip inside",
                        Warcs.response(
                                url(2),
                                2,
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                                Arrays.copyOf(gzip(bytes(html(2))), 60)),
                        "ZLIB"));
    }

    private static byte[] response(byte[] block, String length) {
        return Warcs.record("response", url(2), 2, "application/http; msgtype=response", block, length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void a_damaged_record_is_named_and_its_neighbours_read(String name, byte[] record, String reason) {
        for (boolean packed : new boolean[] {true, false}) {
            byte[] first = packed ? gzip(page(1)) : page(1);
            Reading reading =
                    Reading.of(joined(first, packed ? gzip(record) : record, packed ? gzip(page(3)) : page(3)));
            if (!packed && name.equals("declared too long")) {
                // it takes the head of the next record with it, and so that record
                assertThat(reading.ids()).containsExactly(url(1));
            } else {
                assertThat(reading.ids()).containsExactly(url(1), url(3));
            }
            assertThat(reading.onlyReason()).contains(reason);
            assertThat(reading.onlyPlace())
                    .isEqualTo("standard input, byte " + first.length + ", record "
                            + Warcs.id(2).replaceAll("[<>]", ""));
        }
    }

    @Test
    void bytes_that_went_bad_in_one_member_cost_one_record() {
        byte[] first = gzip(page(1));
        byte[] second = gzip(page(2));
        for (int at = 0; at < second.length; at += 2) {
            byte[] bad = second.clone();
            bad[at] ^= 0x55;
            Reading reading = Reading.of(joined(first, bad, gzip(page(3)), gzip(page(4))));
            reading.assertSound();
            assertThat(reading.ids()).startsWith(url(1)).endsWith(url(4)).contains(url(3));
            assertThat(reading.articles().size() + reading.rejected().size())
                    .as("byte " + at)
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_cut_anywhere_gives_what_it_still_has_and_names_the_rest(boolean packed) {
        byte[] one = packed ? gzip(page(1)) : page(1);
        byte[] whole = joined(one, packed ? gzip(page(2)) : page(2));
        for (int end = 1; end < whole.length; end += 3) {
            Reading reading = Reading.of(Arrays.copyOf(whole, end));
            if (packed) {
                assertThat(reading.articles()).hasSize(end < one.length ? 0 : 1);
                assertThat(reading.rejected()).as("cut at " + end).hasSize(end == one.length ? 0 : 1);
            }
            reading.assertSound();
        }
    }

    @Test
    void records_that_share_members_or_run_across_them_are_read() {
        byte[] all = joined(page(1), page(2), page(3));
        assertThat(Reading.of(gzip(all)).ids()).containsExactly(url(1), url(2), url(3));
        byte[] across = joined(gzip(Arrays.copyOf(all, 500)), gzip(Arrays.copyOfRange(all, 500, all.length)));
        assertThat(Reading.of(across).ids()).containsExactly(url(1), url(2), url(3));
    }

    @Test
    void a_record_larger_than_a_page_may_be_is_rejected_and_the_next_read() {
        byte[] large = new byte[21 << 20];
        Reading reading = Reading.of(joined(
                gzip(Warcs.response(url(1), 1, "HTTP/1.1 200 OK\r\nContent-Type: text/html", large)),
                gzip(Warcs.response(url(2), 2, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4", large)),
                gzip(Warcs.response(
                        url(3),
                        3,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                        gzip(large))),
                gzip(page(4))));
        assertThat(reading.ids()).containsExactly(url(4));
        assertThat(reading.rejected())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reason()).contains("20 MB"));
        assertThat(reading.passedOver()).isEqualTo(Map.of("warc video/mp4", 1));
    }

    @Test
    void a_head_without_end_is_left_before_it_fills_the_memory() {
        byte[] endless = joined(bytes("WARC/1.0\r\nName: "), new byte[40 << 20]);
        Reading reading = Reading.of(joined(gzip(endless), gzip(page(1))));
        assertThat(reading.onlyReason()).contains("its head");
        assertThat(reading.ids()).containsExactly(url(1));
    }

    @Test
    void a_record_that_unpacks_to_far_too_much_ends_the_file() {
        byte[] bomb = joined(
                bytes("WARC/1.0\r\nWARC-Type: request\r\nContent-Length: " + (200 << 20) + "\r\n\r\n"),
                new byte[200 << 20]);
        Reading reading = Reading.of(joined(gzip(page(1)), gzip(bomb), gzip(page(2))));
        assertThat(reading.ids()).containsExactly(url(1));
        assertThat(reading.onlyReason()).contains("200 times its size");
    }
}
