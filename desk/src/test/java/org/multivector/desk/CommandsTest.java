package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command from outside: what it prints, where, and how it ends. */
class CommandsTest {
    private static final String NEWS = "The Kremlin denied on Monday that Moscow had threatened Astana.";

    @ParameterizedTest
    @CsvSource({"read, --published", "parse, --tokens", "explain, --lang", "tables, --table"})
    void each_command_says_how_it_is_used(String command, String option) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: multivector " + command).contains(option);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_command_alone_names_its_parts() {
        assertThat(Run.of("--help").out()).contains("read", "parse", "explain", "tables");
        assertThat(Run.of("--version").out()).startsWith("multivector ");
        assertThat(Run.of().code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read --nonsense x.txt",
                "read --format xml x.txt",
                "read --published yesterday x.txt",
                "parse x.txt",
                "parse --lang de x.txt",
                "parse --lang en --tokens silver",
                "explain",
                "explain --lang de Satz",
                "explain --published yesterday Satz",
                "tables --nonsense",
                "nonsense"
            })
    void wrong_use_ends_with_2_and_is_told_on_standard_error(String arguments) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void a_language_without_a_model_is_named_with_those_that_have_one() {
        assertThat(Run.of("parse", "--lang", "de").err())
                .contains("no model for the language de; there are models for az, en, kk, ru, tr, uk");
    }

    @Test
    void explain_shows_tree_party_row_and_status() {
        Run run = Run.of("explain", NEWS);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("denied  root VERB deny")
                .contains("“Kremlin”", "“Astana”")
                .contains("THREATEN")
                .contains("events/threaten: ")
                .contains("Nearest that did not fire");
    }

    @Test
    void explain_shows_each_tree_as_the_rows_see_it_and_reads_days_from_the_date() {
        Run run = Run.of("explain", "--published", "2023-05-03", "The aid arrived. Putin met Tokayev on Monday.");
        assertThat(run.out()).contains("arrived  root", "met  root", "2023-05-01");
        assertThat(Run.of("explain", "The president has cut ties with Iran.").out())
                .contains("cut  root VERB", "ties  obj");
    }

    @Test
    void explain_says_a_status_once() {
        assertThat(Run.of("explain", NEWS).out()).contains("THREATEN").doesNotContainPattern("([A-Z]{5,}) \\1");
    }

    @Test
    void explain_tells_what_the_nearest_rows_lacked() {
        Run run = Run.of("explain", "The ministers met.");
        assertThat(run.out()).containsPattern("events/consult: \\S+  .*on “met” .*lacked ");
    }

    @Test
    void explain_shows_tree_and_actors_where_there_are_no_rows() {
        Run run = Run.of("explain", "--lang", "kk", "Қазақстан мен Қытай келісімге қол қойды.");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("KAZ", "CHN", "No claims", "Tree", "қойды  root VERB");
    }

    @Test
    void tables_lists_shows_and_finds_nothing() {
        assertThat(Run.of("tables", "list").out()).contains("en/events/agree.tsv", "world/");
        Run shown = Run.of("tables", "agree");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("en/events/agree.tsv:");
        Run code = Run.of("tables", "CONSULT:visit");
        assertThat(code.out()).contains("en/events/consult.tsv:");
        Run nothing = Run.of("tables", "xyzzy");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.out()).contains("no row has xyzzy");
    }

    @Test
    void tables_checks_one_table_and_its_examples() {
        Run run = Run.of("tables", "--table", "speech");
        assertThat(run.out()).containsPattern("(?m)^1 tables, [1-9]\\d* examples, \\d+ faults$");
        assertThat(run.code()).isEqualTo(run.out().contains(" 0 faults") ? 0 : 1);
        assertThat(Run.of("tables", "--table", "events/nonsense").code()).isEqualTo(2);
    }

    @Test
    void parse_writes_what_it_reads_again() {
        Run text = Run.with(NEWS + "\r\nNobody else did.\r\n", "parse", "--lang", "en");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("# text = " + NEWS + "\n", "\n3\tdenied\tdeny\tVERB\t");
        Run gold = Run.with(text.out(), "parse", "--lang", "en", "--tokens", "gold", "-");
        assertThat(gold.out()).isEqualTo(text.out());
        Run sentences = Run.with(text.out(), "parse", "--lang", "en", "--sentences", "gold");
        assertThat(sentences.out()).isEqualTo(text.out());
    }

    @Test
    void parse_doubts_a_file_of_another_language_and_parses_it_all_the_same(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Қазақстан мен Қытай келісімге қол қойды деп хабарлады.");
        Run run = Run.of("parse", "--lang", "en", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("# confidence = 0.0", "\n9\t.\t");
        assertThat(run.err())
                .isEqualTo(
                        "multivector: " + file + ": this hardly looks like English (confidence 0.00); another --lang?"
                                + System.lineSeparator());
        assertThat(Run.with(NEWS, "parse", "--lang", "en").err()).isEmpty();
        assertThat(Run.with(run.out(), "parse", "--lang", "ru", "--tokens", "gold")
                        .err())
                .contains("standard input: this hardly looks like Russian");
    }

    @Test
    void parse_cuts_given_sentences_anew(@TempDir Path folder) throws IOException {
        String gold = """
                # sent_id = 1
                # text = Talks, they said... Nobody came.
                1\tTalks,\t_\t_\t_\t_\t_\t_\t_\t_
                2\tthey\t_\t_\t_\t_\t_\t_\t_\t_
                3\tsaid...\t_\t_\t_\t_\t_\t_\t_\t_
                4\tNobody\t_\t_\t_\t_\t_\t_\t_\t_
                5\tcame.\t_\t_\t_\t_\t_\t_\t_\t_

                """;
        Path file = Files.writeString(folder.resolve("gold.conllu"), gold);
        Run run = Run.of("parse", "--lang", "en", "--sentences", "gold", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# sent_id = 1\n# text = Talks, they said... Nobody came.\n# confidence = ");
        assertThat(run.lines())
                .filteredOn(line -> line.matches("\\d+\t.*"))
                .extracting(line -> line.split("\t", -1)[1])
                .containsExactly("Talks", ",", "they", "said", "...", "Nobody", "came", ".");
        assertThat(run.lines())
                .filteredOn(line -> line.matches("\\d+\t.*\t0\troot\t.*"))
                .hasSize(1);
        Run text = Run.with("plain text", "parse", "--lang", "en", "--sentences", "gold");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).contains("expected CoNLL-U, or leave out gold for text");
    }

    @Test
    void parse_keeps_the_words_it_is_given() {
        String odd = "# sent_id = 7\n1\tNew York\t_\t_\t_\t_\t_\t_\t_\t_\n2\tsleeps\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        Run run = Run.with(odd, "parse", "--lang", "en", "--tokens", "gold");
        assertThat(run.out()).contains("# sent_id = 7\n", "1\tNew York\t", "2\tsleeps\tsleep\t");
        assertThat(run.lines()).filteredOn(line -> line.matches("\\d+\t.*")).hasSize(2);
    }

    @Test
    void parse_names_the_line_that_is_not_conllu() {
        Run run = Run.with("1\ta\ta\n", "parse", "--lang", "en", "--tokens", "gold");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input:1: expected 10 columns, got 3");
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        String many = ("{\"text\":\"" + NEWS + "\"}\n").repeat(25);
        assertThat(Run.with(many, "read", "-").err()).isEmpty();
        System.setProperty("multivector.terminal", "true");
        try {
            assertThat(Run.with(many, "read", "-").err()).contains("read 20 articles");
        } finally {
            System.clearProperty("multivector.terminal");
        }
    }
}
