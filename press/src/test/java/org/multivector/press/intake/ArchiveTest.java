package org.multivector.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multivector.press.intake.Packing.bytes;
import static org.multivector.press.intake.Packing.gzip;
import static org.multivector.press.intake.Packing.joined;
import static org.multivector.press.intake.Packing.stored;
import static org.multivector.press.intake.Packing.tar;
import static org.multivector.press.intake.Packing.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.Rejected;

/** Archives are read as folders are, and never to more than their size warrants. */
class ArchiveTest {
    private static final byte[] NEWS =
            bytes("The ministers agreed to build a bridge across the river, and work is to begin in the spring.\n");
    private static final byte[] PAGE = joined(bytes("<html><body><p>"), NEWS, bytes("</p></body></html>"));

    @TempDir
    private Path folder;

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("news/a.txt", NEWS);
        entries.put("news/b.html", PAGE);
        entries.put("news/c.html.gz", gzip(PAGE));
        entries.put("news/d.jsonl", bytes("{\"id\":\"d\",\"text\":\"The bridge is old.\"}"));
        entries.put("news/picture.png", bytes("x"));
        entries.put("news/.hidden.txt", NEWS);
        entries.put("__MACOSX/news/a.txt", NEWS);
        entries.put("e.warc.gz", gzip(Warcs.page("https://o.example/e", 1, new String(PAGE, StandardCharsets.UTF_8))));
        entries.put("empty.txt", new byte[0]);
        return entries;
    }

    private byte[] archive(String name) {
        return switch (name.substring(name.indexOf('.'))) {
            case ".zip" -> zip(entries());
            case ".tar" -> tar(entries());
            default -> gzip(tar(entries()));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.bin"})
    void entries_are_read_as_files_of_a_folder(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), archive(name));
        Reading reading = Reading.of(file);
        assertThat(reading.ids()).containsExactly("a.txt", "b.html", "c.html.gz", "d", "https://o.example/e");
        assertThat(reading.articles())
                .allSatisfy(article -> assertThat(article.path()).isEqualTo(file.toString()));
        assertThat(reading.rejected()).extracting(Rejected::where).containsExactly(file + "!/empty.txt");
        assertThat(reading.passedOver()).isEqualTo(Map.of(".png", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, etc/passwd.txt",
        "/abs/olute.txt, abs/olute.txt",
        "C:\\Windows\\a.txt, Windows/a.txt",
        "a/./b//c.txt, a/b/c.txt"
    })
    void names_that_lead_out_of_the_archive_are_only_labels(String name, String shown) throws IOException {
        for (byte[] archive : new byte[][] {zip(Map.of(name, new byte[0])), tar(Map.of(name, new byte[0]))}) {
            Path file = Files.write(folder.resolve("a.bin"), archive);
            assertThat(Reading.of(file).onlyPlace()).isEqualTo(file + "!/" + shown);
        }
    }

    @Test
    void names_that_steer_a_terminal_are_shown_without_that() {
        Reading reading = Reading.of(zip(Map.of("a\u001b[31m\u202Etxt.exe\n.txt", new byte[0])));
        assertThat(reading.onlyPlace())
                .doesNotContainPattern("[\\p{Cntrl}\\u202E]")
                .contains("txt.exe");
    }

    @Test
    void an_archive_without_a_page_is_rejected() {
        assertThat(Reading.of(zip(Map.of("word/document.xml", bytes("<x/>")))).onlyReason())
                .contains("no page in it");
    }

    @Test
    void an_encrypted_entry_is_rejected_by_its_name_and_the_rest_read() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("secret.txt", NEWS);
        entries.put("b.txt", NEWS);
        byte[] both = stored(entries);
        both[6] |= 1;
        Reading reading = Reading.of(both);
        assertThat(reading.ids()).containsExactly("b.txt");
        assertThat(reading.onlyPlace()).endsWith("!/secret.txt");
        assertThat(reading.onlyReason()).contains("encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tgz"})
    void an_archive_cut_anywhere_gives_what_it_still_has_and_is_named(String name) throws IOException {
        Map<String, byte[]> three = new LinkedHashMap<>();
        three.put("a.txt", NEWS);
        three.put("b.txt", NEWS);
        three.put("c.txt", NEWS);
        byte[] whole = name.equals("a.zip") ? zip(three) : name.equals("a.tar") ? tar(three) : gzip(tar(three));
        int articles = 0;
        for (int end = 1; end < whole.length; end += Math.max(1, whole.length / 60)) {
            Reading reading = Reading.of(Files.write(folder.resolve(name), Arrays.copyOf(whole, end)));
            reading.assertSound();
            assertThat(reading.articles().size()).isGreaterThanOrEqualTo(articles);
            articles = reading.articles().size();
            boolean isAll = articles == 3;
            assertThat(isAll || !reading.rejected().isEmpty())
                    .as("cut at " + end)
                    .isTrue();
        }
        assertThat(articles).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_zip_bomb_is_left_by_its_ratio() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", NEWS);
        for (int i = 0; i < 20; i++) {
            entries.put("bomb" + i + ".txt", new byte[19 << 20]);
        }
        entries.put("z.txt", NEWS);
        Reading reading = Reading.of(zip(entries));
        assertThat(reading.ids()).containsExactly("a.txt");
        assertThat(reading.rejected())
                .last()
                .satisfies(last -> assertThat(last.reason()).contains("zip bomb"));
        assertThat(reading.rejected().size()).isLessThan(10);
    }

    @Test
    void one_entry_that_is_too_long_costs_no_other() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("long.txt", new byte[25 << 20]);
        entries.put("z.txt", NEWS);
        for (byte[] archive : new byte[][] {zip(entries), tar(entries), gzip(tar(entries))}) {
            Reading reading = Reading.of(archive);
            assertThat(reading.ids()).containsExactly("z.txt");
            assertThat(reading.onlyReason()).contains("20 MB");
        }
    }

    @Test
    void zips_in_zips_are_read_to_five_deep() {
        byte[] inner = stored(Map.of("a.txt", NEWS));
        for (int depth = 1; depth < 1000; depth++) {
            if (depth == 5) {
                assertThat(Reading.of(inner).ids()).containsExactly("a.txt");
            }
            inner = stored(Map.of("in.zip", inner));
        }
        Reading reading = Reading.of(inner);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.onlyReason()).contains("5 archives, one in another");
    }

    @Test
    void a_gzip_in_a_gzip_without_end_is_left() {
        byte[] inner = gzip(NEWS);
        for (int depth = 1; depth < 100; depth++) {
            inner = gzip(inner);
        }
        assertThat(Reading.of(inner).onlyReason()).contains("5 archives, one in another");
    }

    @ParameterizedTest
    @CsvSource({"page.html.gz, true", "page.html, true", "page.html.gz, false", "page.txt.gz, true"})
    void what_is_packed_is_told_by_its_bytes_whatever_its_name_says(String name, boolean packed) throws IOException {
        Reading reading = Reading.of(Files.write(folder.resolve(name), packed ? gzip(PAGE) : PAGE));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.ids()).containsExactly(name);
    }

    @Test
    void lines_of_a_packed_jsonl_that_was_cut_are_kept_up_to_there() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"Bridge ")
                    .append(i * 7919)
                    .append("\"}\n");
        }
        byte[] whole = gzip(bytes(lines.toString()));
        Reading reading = Reading.of(Arrays.copyOf(whole, whole.length * 3 / 4));
        assertThat(reading.articles().size()).isBetween(200, 499);
        assertThat(reading.rejected())
                .last()
                .satisfies(last -> assertThat(last.reason()).contains("cut short"));
    }
}
