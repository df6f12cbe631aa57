package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;

/** What cannot be read is named with its place and a way out; everything else is still read. */
class BadInputTest {
    private static final String NEWS = "Ministers agree on a new bridge\n\nThe ministers of the two countries agreed on"
            + " Wednesday to build a bridge across the river by 2027, and a spokesman said that the work would begin soon.\n";
    private static final Press PRESS = Press.of(Defaults.NONE);

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private void read(Path... paths) {
        read(
                InputStream.nullInputStream(),
                Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
    }

    private void read(InputStream in, String... paths) {
        PRESS.read(List.of(paths), in, articles::add, rejected::add);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertOneRejected(String where, String reason) {
        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).stage()).isEqualTo("press");
        assertThat(rejected.get(0).where()).endsWith(where);
        assertThat(rejected.get(0).reason()).contains(reason);
    }

    @Test
    void an_empty_file_is_rejected_and_its_neighbours_read() throws IOException {
        file("a.txt", NEWS);
        file("b.txt", "");
        file("c.txt", NEWS);
        read(folder);
        assertThat(articles).extracting(Article::id).containsExactly("a.txt", "c.txt");
        assertOneRejected("b.txt", "empty");
    }

    @Test
    void a_file_of_white_space_is_rejected() throws IOException {
        read(file("a.txt", " \n\u00A0\n"));
        assertOneRejected("a.txt", "white space");
    }

    @Test
    void a_path_that_is_not_there_is_rejected() throws IOException {
        read(folder.resolve("nowhere.txt"), file("a.txt", NEWS));
        assertThat(articles).hasSize(1);
        assertOneRejected("nowhere.txt", "no such file");
    }

    @Test
    void binary_files_are_rejected() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        read(file("a.txt", noise), file("b.html", "\u0089PNG\r\n\u001a\n rest".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(articles).isEmpty();
        assertThat(rejected)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.reason()).contains("binary"));
    }

    @Test
    void bad_bytes_become_replacement_characters_and_the_rest_is_kept() throws IOException {
        byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0xFF;
        read(file("a.txt", bytes));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).isEqualTo(NEWS.substring(0, 40) + "\uFFFD" + NEWS.substring(41));
    }

    @Test
    void a_byte_order_mark_is_dropped_and_line_ends_are_kept() throws IOException {
        String text = NEWS.replace("\n", "\r\n");
        read(file("a.txt", "\uFEFF" + text));
        assertThat(articles.get(0).text()).isEqualTo(text);
    }

    @Test
    void utf_16_is_read_with_and_without_a_mark() throws IOException {
        read(
                file("a.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16LE)),
                file("b.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16BE)),
                file("c.txt", NEWS.getBytes(StandardCharsets.UTF_16LE)),
                file("d.txt", NEWS.getBytes(StandardCharsets.UTF_16BE)),
                file(
                        "e.txt",
                        "Министры договорились о новом мосте, и это уже третья договорённость.\n"
                                .getBytes(StandardCharsets.UTF_16LE)));
        assertThat(rejected).isEmpty();
        assertThat(articles.subList(0, 4)).extracting(Article::text).containsOnly(NEWS);
        assertThat(articles.get(4).text()).startsWith("Министры договорились");
    }

    @Test
    void a_page_in_an_old_charset_is_read_by_what_it_declares() throws IOException {
        String page =
                "<html><head><meta charset=\"windows-1251\"><title>Мост</title></head><body><p>Министры договорились о"
                        + " новом мосте, и это уже третья договорённость за год.</p></body></html>";
        read(file("a.html", page.getBytes(java.nio.charset.Charset.forName("windows-1251"))));
        assertThat(articles.get(0).text()).startsWith("Министры договорились");
    }

    @Test
    void a_line_of_200_megabytes_is_rejected_with_the_limit_named() throws IOException {
        Path file = folder.resolve("long.txt");
        byte[] block = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        read(file, file("a.txt", NEWS));
        assertThat(articles).hasSize(1);
        assertOneRejected("long.txt", "20 MB");
    }

    @Test
    void a_record_of_200_megabytes_is_rejected_and_the_next_read() {
        String next = "\"}\n{\"id\":\"b\",\"text\":\"" + NEWS.replace("\n", "\\n") + "\"}\n";
        List<InputStream> parts = new ArrayList<>(List.of(stream("{\"id\":\"a\",\"text\":\"")));
        byte[] block = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(stream(next));
        InputStream endless = new SequenceInputStream(Collections.enumeration(parts));
        read(endless, "-");
        assertThat(articles).extracting(Article::id).containsExactly("b");
        assertOneRejected("standard input:1", "20 MB");
    }

    @Test
    void a_broken_line_of_records_is_named_and_the_others_read() throws IOException {
        String good = "{\"id\":\"%s\",\"text\":\"" + NEWS.replace("\n", "\\n") + "\"}\n";
        read(file(
                "a.jsonl",
                good.formatted("one") + "{\"text\": \"cut\n" + "[1, 2]\n" + "{\"id\": \"none\"}\n" + "{} {}\n" + "\n"
                        + good.formatted("two")));
        assertThat(articles).extracting(Article::id).containsExactly("one", "two");
        assertThat(rejected)
                .extracting(one -> one.where().replaceFirst(".*a\\.jsonl", "a.jsonl"))
                .containsExactly("a.jsonl:2", "a.jsonl:3", "a.jsonl:4", "a.jsonl:5");
    }

    @Test
    void records_give_what_they_know_and_make_ids_unique() throws IOException {
        String text = NEWS.replace("\n", "\\n");
        read(file(
                "a.jsonl",
                "{\"text\":\"" + text
                        + "\",\"title\":\"T\",\"published\":\"2023-05-03T14:20+03:00\",\"outlet\":\"O\",\"url\":\"https://o.example/a\",\"extra\":{\"id\":[1]}}\n"
                        + "{\"id\":\"x\",\"text\":\"" + text + "\",\"published\":\"some day\"}\n"
                        + "{\"id\":\"x\",\"html\":\"<html><body><p>" + text.replace("\\n", " ")
                        + "</p></body></html>\",\"text\":null}\n"));
        assertThat(rejected).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactly("a.jsonl:1", "x", "x~2");
        Article first = articles.get(0);
        assertThat(first.header().title()).isEqualTo("T");
        assertThat(first.header().outlet()).isEqualTo("O");
        assertThat(String.valueOf(first.header().published())).isEqualTo("2023-05-03T14:20+03:00");
        assertThat(first.url()).isEqualTo("https://o.example/a");
        assertThat(first.text()).isEqualTo(NEWS);
        assertThat(articles.get(1).header().published()).isNull();
    }

    @Test
    void folders_are_read_sorted_with_all_below_them() throws IOException {
        file("b/z.txt", NEWS);
        file("b/a.txt", NEWS);
        file("a/z.html", "<p>" + NEWS + "</p>");
        file("a/.hidden", "x");
        file("a/picture.png", "x");
        SortedMap<String, Integer> passedOver =
                PRESS.read(List.of(folder.toString()), InputStream.nullInputStream(), articles::add, rejected::add);
        assertThat(articles).extracting(Article::id).containsExactly("z.html", "a.txt", "z.txt");
        assertThat(rejected).isEmpty();
        assertThat(passedOver).isEqualTo(Map.of(".png", 1));
    }

    @Test
    void a_folder_with_one_unreadable_file_is_read_but_for_it() throws IOException {
        file("a.txt", NEWS);
        Path locked = file("b.txt", NEWS);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(locked), "skipped: this user reads everything");
        read(folder);
        assertThat(articles).hasSize(1);
        assertOneRejected("b.txt", "permission");
    }

    @Test
    void links_that_lead_nowhere_or_in_circles_are_rejected() throws IOException {
        file("a.txt", NEWS);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("c.txt"));
        Files.createSymbolicLink(folder.resolve("d"), folder);
        read(folder);
        assertThat(articles).hasSize(1);
        assertThat(rejected).hasSize(3);
    }

    @Test
    void standard_input_is_told_apart_by_its_beginning() {
        String page = "<!DOCTYPE html><html><body><h1>Bridge</h1><p>" + NEWS.replace("\n", " ") + "</p></body></html>";
        read(stream(NEWS), "-");
        read(stream(page), "-");
        read(stream("{\"id\":\"r\",\"text\":\"" + NEWS.replace("\n", "\\n") + "\"}"), "-");
        assertThat(rejected).isEmpty();
        assertThat(articles).extracting(Article::text).element(0).isEqualTo(NEWS);
        assertThat(articles.get(1).text()).startsWith("Bridge");
        assertThat(articles.get(2).id()).isEqualTo("r");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_of_half_a_million_tags_is_rejected_and_deep_nesting_is_not() throws IOException {
        read(
                file("many.html", "<p>a".repeat(500_000)),
                file("deep.html", "<div>".repeat(10_000) + NEWS),
                file("deeper.html", "<p><b><i>".repeat(10_000) + NEWS));
        assertOneRejected("many.html", "tags");
        assertThat(articles).hasSize(2).allSatisfy(one -> assertThat(one.text()).contains("agree on a new bridge"));
    }

    @Test
    void a_sentence_of_a_million_words_and_ten_thousand_quotation_marks_are_read() {
        assertThat(PRESS.article("a", "and then he said ".repeat(250_000)).passages())
                .isNotEmpty();
        assertThat(PRESS.article("a", "“".repeat(10_000) + "x" + "”".repeat(10_000))
                        .passages())
                .isNotEmpty();
        assertThat(PRESS.article("a", "a\n".repeat(1_000_000)).passages()).isNotEmpty();
    }

    @Test
    void what_the_reader_knows_fills_what_the_page_leaves_open() {
        Defaults defaults = new Defaults(org.multivector.core.text.Published.parse("2023-05-03"), "Steppe Herald");
        Article article = Press.of(defaults).article("a", NEWS);
        assertThat(article.header().outlet()).isEqualTo("Steppe Herald");
        assertThat(String.valueOf(article.header().published())).isEqualTo("2023-05-03");
    }

    @Test
    void a_text_in_a_language_without_tables_is_kept_and_labelled() {
        String text =
                "Die Minister der beiden Länder haben sich am Montag getroffen, und sie haben gesagt, dass die Brücke"
                        + " bis 2027 gebaut werden soll, wenn das Parlament den Kredit bewilligt.\n";
        assertThat(PRESS.article("a", text).header().language()).isEqualTo("de");
    }
}
