package org.multivector.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.multivector.press.intake.Packing.bytes;
import static org.multivector.press.intake.Packing.gzip;
import static org.multivector.press.intake.Packing.joined;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a file, for every format: it is read or rejected, soon, and nothing is lost without a word. */
class BadFormatsTest {
    private static final String NEWS =
            "The ministers agreed to build a bridge across the river, and work is to begin in the spring.\n";
    private static final byte[] TEXT = bytes(NEWS.repeat(40));
    private static final byte[] HTML = bytes("<html><body>" + ("<p>" + NEWS + "</p>").repeat(40) + "</body></html>");
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private static byte[] sample(String name) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            entries.put("page" + i + ".html", noisy(i));
        }
        byte[] records =
                joined(IntStream.range(0, 5).mapToObj(BadFormatsTest::record).toArray(byte[][]::new));
        byte[] members =
                joined(IntStream.range(0, 5).mapToObj(i -> gzip(record(i))).toArray(byte[][]::new));
        return switch (name) {
            case "a.txt" -> TEXT;
            case "a.html" -> HTML;
            case "a.jsonl" -> bytes(("{\"text\":\"" + NEWS.strip() + "\"}\n").repeat(40));
            case "a.pdf" -> Pdfs.of(page -> page.line(NEWS.strip(), 50, 700, 8));
            case "a.warc" -> records;
            case "a.warc.gz", "a.wet.gz" -> members;
            case "a.html.gz" -> gzip(noisy(0));
            case "a.zip" -> Packing.zip(entries);
            case "a.tar" -> Packing.tar(entries);
            case "a.tar.gz" -> gzip(Packing.tar(entries));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] record(int number) {
        return Warcs.response(
                "https://o.example/" + number, number, "HTTP/1.1 200 OK\r\nContent-Type: text/html", noisy(number));
    }

    /** A page that does not shrink much. */
    private static byte[] noisy(int seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 30; i++) {
            page.append("<p>The bridge has the number ")
                    .append(random.nextLong())
                    .append(" in the list.</p>");
        }
        return bytes(page.append("</body></html>").toString());
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return assertTimeoutPreemptively(SOON, () -> Reading.of(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "a.html",
                "a.jsonl",
                "a.pdf",
                "a.warc",
                "a.warc.gz",
                "a.wet.gz",
                "a.html.gz",
                "a.zip",
                "a.tar",
                "a.tar.gz"
            })
    void any_format_may_be_empty_cut_noise_or_damaged(String name) throws IOException {
        byte[] whole = sample(name);
        Reading good = read(name, whole);
        assertThat(good.rejected()).isEmpty();
        assertThat(good.articles()).isNotEmpty();
        assertThat(read(name, new byte[0]).onlyReason()).contains("empty");
        for (int end = 1000; end < whole.length; end += 1000) {
            Reading cut = read(name, Arrays.copyOf(whole, end));
            cut.assertSound();
            boolean isText = name.endsWith(".txt") || name.endsWith(".html");
            assertThat(isText
                            || cut.articles().size() == good.articles().size()
                            || !cut.rejected().isEmpty()
                            || name.equals("a.jsonl") && whole[end - 1] == '\n')
                    .as(name + " cut at " + end)
                    .isTrue();
        }
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            byte[] noise = new byte[3000];
            random.nextBytes(noise);
            read(name, noise).assertSound();
            System.arraycopy(whole, 0, noise, 0, 40);
            read(name, noise).assertSound();
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            read(name, damaged).assertSound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.jsonl"})
    void odd_characters_are_read_as_they_are(String name) throws IOException {
        String whole = new String(sample(name), java.nio.charset.StandardCharsets.UTF_8);
        String odd = whole.replace("bridge", "br\u202Eid\u2066ge").replace("river", "ri\u0000ver");
        byte[] bytes = bytes(odd);
        byte[] surrogates = bytes(whole);
        for (int at = 200; at + 3 < surrogates.length; at += 997) {
            System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0, surrogates, at, 3);
        }
        for (byte[] one : new byte[][] {bytes, surrogates}) {
            Reading reading = read(name, one);
            reading.assertSound();
            assertThat(name.equals("a.jsonl") || !reading.articles().isEmpty()).isTrue();
        }
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("a.html", "<div>".repeat(10_000) + NEWS, true),
                Arguments.of("a.html", "<table><tr><td>".repeat(10_000) + NEWS, true),
                Arguments.of("a.html", "<a><b><i><u>".repeat(10_000) + NEWS, true),
                Arguments.of("a.html", "<svg><g>" + "<g>".repeat(10_000) + "</g></svg>" + NEWS, true),
                Arguments.of(
                        "a.html",
                        "<script type=\"application/ld+json\">" + "[".repeat(10_000) + "</script><p>" + NEWS,
                        true),
                Arguments.of(
                        "a.jsonl", "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",\"text\":\"a\"}", false),
                Arguments.of("a.jsonl", "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000), false));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void ten_thousand_levels_are_read_or_rejected(String name, String content, boolean isRead) throws IOException {
        Reading reading = read(name, bytes(content));
        reading.assertSound();
        assertThat(reading.articles().isEmpty())
                .isNotEqualTo(isRead && reading.rejected().isEmpty());
    }

    static Stream<Arguments> heavy() {
        int n = 100_000;
        return Stream.of(
                Arguments.of("open", "<p>".repeat(3 * n)),
                Arguments.of("bare", "<".repeat(3 * n)),
                Arguments.of("entities", "&amp;&lt;&nbsp;&bogus;&#x41;".repeat(5 * n)),
                Arguments.of("comments", "<!-- a --".repeat(n)),
                Arguments.of("attributes", "<p " + "a=b ".repeat(5 * n) + ">" + NEWS),
                Arguments.of(
                        "different attributes",
                        IntStream.range(0, n)
                                .mapToObj(i -> "a" + i + "=1 ")
                                .reduce(new StringBuilder("<p "), StringBuilder::append, StringBuilder::append)
                                .append(">" + NEWS)),
                Arguments.of("unclosed links", "<a href=x>y".repeat(n)),
                Arguments.of("misnested", "<b><p></b>".repeat(n / 4)),
                Arguments.of("cells", "<table>" + "<td>1".repeat(n)),
                Arguments.of("classes", ("<div class='" + "byline author ".repeat(50) + "'>x</div>").repeat(n / 10)),
                Arguments.of("titles", "<title>a | b - c</title><h1>x</h1>".repeat(n)),
                Arguments.of("dates", "<p>March 4, 2026 10:15 | 04.03.2026</p>".repeat(n)),
                Arguments.of("bylines", "<p>By Anna Petrova and Ivan Sidorov, Steppe Herald</p>".repeat(n)),
                Arguments.of("digits", "<p>" + "1".repeat(20 * n) + "</p>"),
                Arguments.of("words", "<p>" + "news ".repeat(20 * n) + "</p>"),
                Arguments.of("capitals", "<p>" + "By A. B. ".repeat(10 * n) + "</p>"),
                Arguments.of("quotes", "<p>" + "“‘«".repeat(5 * n) + "</p>"),
                Arguments.of("json", "<script type='application/ld+json'>" + "{\"a\":[".repeat(n) + "</script>" + NEWS),
                Arguments.of("metas", "<meta name=author content='A. B'>".repeat(n)),
                Arguments.of(
                        "entity bomb",
                        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;&a;\">".repeat(n / 10)
                                + "]><p>" + "&b;".repeat(n) + NEWS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavy")
    void a_page_made_to_be_slow_is_read_or_rejected_soon(String name, CharSequence html) throws IOException {
        read("a.html", bytes("<html><body>" + html)).assertSound();
    }

    @ParameterizedTest
    @CsvSource({"a.html, 20 MB", "a.txt, 20 MB", "a.pdf, 60 MB"})
    void half_a_gigabyte_of_one_tag_is_rejected_by_its_size(String name, String limit) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(bytes("<html><body>" + "<p>".repeat(10_000)));
            out.setLength(500L << 20);
        }
        assertThat(Reading.of(file).onlyReason()).contains(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><p>", "text ", "{\"text\":\"a"})
    void half_a_gigabyte_on_standard_input_is_rejected_by_its_size(String beginning) {
        InputStream tags = new SequenceInputStream(Collections.enumeration(Collections.nCopies(500, 0).stream()
                .map(i -> (InputStream) new ByteArrayInputStream(MEGABYTE))
                .toList()));
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(bytes(beginning)), tags);
        assertThat(assertTimeoutPreemptively(SOON, () -> Reading.of(in, "-")).onlyReason())
                .contains("20 MB");
    }

    private static final byte[] MEGABYTE = bytes("<p> ".repeat(1 << 18));
}
