package org.multivector.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a ledger, from pages to exports. */
class LedgerCommandsTest {
    private static final String FIRST = "Border talks in Astana\n\nKazakhstan accused Sweden of spying on Monday. "
            + "Turkey condemned the attack, the Swedish government said in a statement.\n";
    private static final String SECOND = "Harvest in the north\n\nHungary rejected the offer of Norway. "
            + "Norway promised to help Hungary next year.\n";

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.txt"), FIRST);
        Files.writeString(folder.resolve("pages/b.txt"), SECOND);
        ledger = folder.resolve("ledger").toString();
    }

    private Run read(String... paths) {
        String[] all = {"read", "--into", ledger, "--published", "2026-03-02", "--outlet", "Steppe Courier"};
        return Run.of(
                Stream.concat(List.of(all).stream(), List.of(paths).stream()).toArray(String[]::new));
    }

    @Test
    void reading_into_a_ledger_says_what_is_new_and_twice_changes_nothing() {
        Run first = read(folder.resolve("pages").toString());
        assertThat(first.code()).isZero();
        assertThat(first.lines()).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{16}  .*[ab]\\.txt"));
        assertThat(first.err()).contains("2 new, 0 already there, 0 rejected; the ledger holds 2 pages");
        String before = Run.of("export", ledger, "--format", "jsonl").out();
        Run again = read(
                folder.resolve("pages/b.txt").toString(),
                folder.resolve("pages/../pages/a.txt").toString());
        assertThat(again.lines()).isEmpty();
        assertThat(again.err()).contains("0 new, 2 already there");
        assertThat(Run.of("export", ledger, "--format", "jsonl").out()).isEqualTo(before);
    }

    @Test
    void the_records_exported_are_those_that_read_prints_but_for_ids_and_paths() {
        read(folder.resolve("pages").toString());
        String exported = Run.of("export", ledger, "--format", "jsonl").out();
        String ids = read(folder.resolve("pages").toString()).out();
        assertThat(ids).isEmpty();
        Run printed = Run.of(
                "read",
                "--format",
                "jsonl",
                "--published",
                "2026-03-02",
                "--outlet",
                "Steppe Courier",
                folder.resolve("pages").toString());
        assertThat(plain(exported)).containsExactlyInAnyOrderElementsOf(plain(printed.out()));
    }

    private static List<String> plain(String records) {
        return records.lines()
                .map(line -> line.replaceAll("\"path\":\"[^\"]*\",", ""))
                .map(line -> line.replaceAll("(\"record\":\"article\",\"id\"|\"article\"):\"[^\"]*\"", "$1:\"x\""))
                .toList();
    }

    @Test
    void rebuild_check_and_backup_keep_every_byte_of_an_export() {
        read(folder.resolve("pages").toString());
        String before = Run.of("export", ledger, "--format", "csv").out();
        assertThat(before.lines().count()).isGreaterThan(2);
        assertThat(Run.of("rebuild", ledger).code()).isZero();
        assertThat(Run.of("export", ledger, "--format", "csv").out()).isEqualTo(before);
        assertThat(Run.of("check", ledger))
                .matches(run -> run.code() == 0 && run.out().contains("2 originals sound"));
        String copy = folder.resolve("copy").toString();
        assertThat(Run.of("backup", ledger, copy).code()).isZero();
        assertThat(Run.of("export", copy, "--format", "csv").out()).isEqualTo(before);
    }

    @Test
    void claims_are_listed_with_source_and_words() {
        read(folder.resolve("pages").toString());
        Run found = Run.of("claims", ledger, "--type", "accuse", "--actor", "KAZ");
        assertThat(found.out())
                .contains("HAPPENED ACCUSE  KAZ → SWE")
                .contains("says the author in Steppe Courier, 2026-03-02")
                .contains("“Kazakhstan accused Sweden of spying on Monday.”");
        assertThat(Run.of("claims", ledger, "--from", "2026-05-01", "--to", "2026-04-01")
                        .code())
                .isEqualTo(2);
        Run unknown = Run.of("claims", ledger, "--type", "acuse");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("expected one of ACCUSE", "got \"acuse\"; did you mean ACCUSE?");
        assertThat(Run.of("claims", ledger, "--status", "true").code()).isEqualTo(2);
    }

    @Test
    void decisions_are_made_listed_and_refused() {
        List<String> lines = read(folder.resolve("pages").toString()).lines();
        String one = lines.get(0).substring(0, 16);
        String other = lines.get(1).substring(0, 16);
        assertThat(Run.of("decide", ledger, "family-join", one, other, "--who", "ana", "--why", "same wire")
                        .out())
                .startsWith("d1  ")
                .contains("ana  family-join " + one + " " + other + ": same wire");
        assertThat(Run.of("decide", ledger, "undo", "d1").code()).isZero();
        assertThat(Run.of("decide", ledger).lines()).hasSize(2);
        Run refused = Run.of("decide", ledger, "family-cut", one, "nobody");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("there is no \"nobody\" among the articles");
    }

    @Test
    void what_is_no_ledger_is_said_so() {
        Run run = Run.of("claims", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no ledger: it has no ledger.json").contains("read --into");
        assertThat(Run.of("export", folder.toString(), "--format", "parquet").code())
                .isEqualTo(2);
    }
}
