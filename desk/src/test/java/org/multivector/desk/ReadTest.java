package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.conllu.ConlluReader;

/** The command {@code read}: its forms of output, and what it does with what cannot be read. */
class ReadTest {
    private static final String NEWS = """
            Kazakhstan and Uzbekistan sign a border treaty

            The presidents of Kazakhstan and Uzbekistan signed a treaty on their border in Astana on Wednesday.

            Tajikistan denied that it had closed its border, and Russia will most likely send observers.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodFile() throws IOException {
        file("news.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Run read(String... more) {
        List<String> arguments = new ArrayList<>(List.of("read", folder.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static void assertRejected(Run run, String file, String... reasons) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("multivector: press: ")
                .contains(file + ": ")
                .contains(reasons);
        assertThat(run.out()).contains("Kazakhstan and Uzbekistan sign a border treaty");
    }

    @Test
    void text_tells_what_happened_and_what_did_not() {
        Run run = read();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Kazakhstan and Uzbekistan sign a border treaty\n")
                .contains(
                        "Happened (",
                        "SUPPORT  Kazakhstan",
                        "Kazakhstan + Uzbekistan",
                        "Not so, or not yet (",
                        "DENIED");
    }

    @Test
    void conllu_is_trees_with_their_places() {
        Run run = read("--format", "conllu");
        assertThat(run.out()).contains("# newdoc id = news.txt\n# sent_id = news.txt-1\n# span = 0:46\n");
        assertThat(ConlluReader.read("out", run.out()).sentences()).hasSize(3);
    }

    @Test
    void html_is_one_page_without_a_network() {
        Run run = read("--format", "html");
        assertThat(run.out()).startsWith("<!").contains("border treaty").doesNotContain("src=\"http");
    }

    @Test
    void all_four_forms_read_the_examples_the_same_twice() {
        for (String format : List.of("text", "conllu", "html")) {
            Run first = Run.of("read", "--format", format, "../examples");
            assertThat(first.code()).as(format).isZero();
            assertThat(first.out())
                    .isNotBlank()
                    .isEqualTo(Run.of("read", "--format", format, "../examples").out());
        }
    }

    @Test
    void a_copy_is_told_in_one_line_and_has_the_family_of_its_original() {
        String[] both = {"../examples/01-samarkand-summit.txt", "../examples/02-samarkand-copy.html"};
        String told = "cut from 01-samarkand-summit.txt: 99 % of its text stands there, 70 % of that text here";
        assertThat(Run.of("read", both[0], both[1]).out().lines())
                .contains("  " + told, "        02-samarkand-copy.html " + told);
        assertThat(Run.of("read", "--format", "html", both[0], both[1]).out())
                .contains(told)
                .contains("One source <span class=\"n\">1</span>");
        List<String> records = Run.of("read", "--format", "jsonl", both[0], both[1])
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"record\":\"article\""))
                .toList();
        assertThat(records.get(0)).doesNotContain("\"family\"");
        assertThat(records.get(1)).contains("\"family\":\"01-samarkand-summit.txt\",\"text\":");
    }

    @Test
    void windows_line_ends_change_nothing_but_the_text() throws IOException {
        String before = read().out();
        file("news.txt", NEWS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read().out()).isEqualTo(before);
    }

    @Test
    void standard_input_is_read_and_options_fill_what_the_page_leaves_open() {
        Run run = Run.with(NEWS, "read", "--outlet", "Steppe Herald", "--published", "2023-05-03", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Steppe Herald · 2023-05-03");
    }

    @Test
    void a_record_of_one_sentence_is_body() {
        Run run = Run.with("{\"text\":\"Russia signed a treaty with China.\"}\n", "read", "--format", "jsonl", "-");
        assertThat(run.out()).contains("\"kind\":\"body\"").doesNotContain("\"kind\":\"title\"", "\"title\":");
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        file("empty.txt", new byte[0]);
        assertRejected(read(), "empty.txt", "the file is empty");
    }

    @Test
    void a_binary_file_is_named() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        file("noise.txt", noise);
        assertRejected(read(), "noise.txt", "binary", "expected a page saved as text or HTML");
    }

    @Test
    void broken_utf_8_and_utf_16_are_read() throws IOException {
        byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xFF;
        file("news.txt", bytes);
        file("wide.txt", NEWS.getBytes(StandardCharsets.UTF_16));
        Run run = read("--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\uFFFD", "\"id\":\"wide.txt\"");
        assertThat(run.err())
                .contains("news.txt: no charset makes a text of these bytes; read as utf-8, bad bytes replaced: 1");
    }

    @Test
    void a_charset_that_is_not_the_declared_one_is_said() throws IOException {
        String page = "<html><head><meta charset=utf-8></head><body><p>"
                + "Министр иностранных дел прибыл в столицу и обсудил с коллегой торговлю и границу.</p></body></html>";
        file("page.html", page.getBytes(Charset.forName("windows-1251")));
        Run run = read("--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("page.html: declared as utf-8, read as windows-1251");
        assertThat(run.out()).contains("Министр");
    }

    @Test
    void an_unreadable_file_is_named() throws IOException {
        Path locked = file("locked.txt", NEWS.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(locked)) {
            // This user may read everything: a link that leads nowhere is as unreadable.
            Files.delete(locked);
            Files.createSymbolicLink(locked, folder.resolve("nowhere"));
        }
        assertRejected(read(), "locked.txt", "check");
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        assertRejected(read(folder.resolve("nowhere").toString()), "nowhere", "no such file", "check the path");
    }

    @Test
    void other_files_in_a_folder_are_counted_and_not_rejected() throws IOException {
        file("README.md", new byte[] {'x'});
        Run run = read();
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("multivector: passed over in folders: 1 .md; name such a file itself to have it read\n");
        assertThat(Run.of("read", folder.resolve("README.md").toString()).code())
                .isZero();
    }

    @Test
    void a_text_in_a_language_without_rows_is_kept_and_its_actors_found() throws IOException {
        file(
                "kk.txt",
                "Қазақстан мен Қытай келісімге қол қойды. Бұл туралы Тоқаев сәрсенбі күні мәлімдеді.\n"
                        .getBytes(StandardCharsets.UTF_8));
        Run run = read();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No claims", "Kazakhstan", "China");
        Run records = read("--format", "jsonl");
        assertThat(records.out()).contains("\"language\":\"kk\"", "\"actor\":\"CHN\"");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void ten_thousand_nested_quotation_marks_are_read() throws IOException {
        file(
                "quotes.txt",
                ("He said " + "“Russia said ".repeat(10_000) + "we agreed" + "”".repeat(10_000) + " on Monday.\n")
                        .getBytes(StandardCharsets.UTF_8));
        Run run = read("--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"id\":\"quotes.txt\"", "\"id\":\"news.txt\"");
    }
}
