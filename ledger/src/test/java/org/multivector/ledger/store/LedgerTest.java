package org.multivector.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.DataException;
import org.multivector.core.Rejected;
import org.multivector.ledger.internal.tables.Database;
import org.multivector.ledger.originals.Key;

/** A ledger in a real folder, with a coder of three words. */
class LedgerTest {
    @TempDir
    private Path folder;

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private static List<Rejected> read(Path ledger, List<byte[]> pages) throws IOException {
        List<Rejected> rejected = new ArrayList<>();
        try (Ledger open = Ledger.open(ledger, Made.HOLDER)) {
            open.code(open.waiting(), Made::code, rejected::add);
            pages.forEach(open::add);
            open.code(open.store(), Made::code, rejected::add);
            open.findFamilies(Made::families);
        }
        return rejected;
    }

    private static String value(Path ledger, String sql) throws Exception {
        try (Database database = Database.open(new Layout(ledger).tables(), Database.Use.READ)) {
            return database.value(sql);
        }
    }

    /** All rows of all tables, sorted. */
    static String dump(Path ledger) throws Exception {
        StringBuilder out = new StringBuilder();
        try (Database database = Database.open(new Layout(ledger).tables(), Database.Use.READ)) {
            for (String table : List.of(
                    "originals",
                    "articles",
                    "passages",
                    "actors",
                    "claims",
                    "claim_actors",
                    "claim_sources",
                    "because",
                    "rejected",
                    "families",
                    "family_links",
                    "actor_merges")) {
                out.append(table).append(": ");
                out.append(database.value(
                                "SELECT string_agg(t::VARCHAR, chr(10) ORDER BY t::VARCHAR) FROM " + table + " t"))
                        .append('\n');
            }
        }
        return out.toString();
    }

    @Test
    void pages_become_claims_with_their_words() throws Exception {
        read(ledger(), Made.pages(3));
        assertThat(value(ledger(), "SELECT count(*) FROM claims")).isEqualTo("3");
        assertThat(value(ledger(), "SELECT quote FROM claims ORDER BY quote LIMIT 1"))
                .isEqualTo("Kazakhstan met Envoy 0 in Astana.");
        assertThat(value(ledger(), "SELECT count(*) FROM claims WHERE quote_sha256 = sha256(quote)"))
                .isEqualTo("3");
        assertThat(value(ledger(), "SELECT time_from || ' ' || time_to FROM claims LIMIT 1"))
                .isEqualTo("2026-03-01 2026-03-31");
        assertThat(value(ledger(), "SELECT confidence FROM claims LIMIT 1")).isEqualTo("0.813");
    }

    @Test
    void reading_twice_changes_nothing() throws Exception {
        read(ledger(), Made.pages(5));
        String before = dump(ledger());
        read(ledger(), Made.pages(5));
        assertThat(dump(ledger())).isEqualTo(before);
    }

    @Test
    void the_order_of_reading_changes_nothing() throws Exception {
        List<byte[]> pages = new ArrayList<>(Made.pages(40));
        pages.add(Made.page("fails"));
        read(ledger(), pages);
        String before = dump(ledger());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(pages, new Random(seed));
            Path other = folder.resolve("other" + seed);
            read(other, pages.subList(0, 11));
            read(other, pages.subList(11, pages.size()));
            assertThat(dump(other)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void a_rebuild_gives_the_same_even_when_the_tables_are_gone() throws Exception {
        read(ledger(), Made.pages(300));
        String before = dump(ledger());
        Files.write(new Layout(ledger()).tables(), new byte[] {1, 2, 3});
        List<Integer> progress = new ArrayList<>();
        assertThat(Ledger.rebuild(ledger(), Made.HOLDER, Made::code, Made::families, progress::add))
                .isEqualTo(300);
        assertThat(progress).containsExactly(Ledger.BATCH, 300);
        assertThat(dump(ledger())).isEqualTo(before);
        assertThat(new Layout(ledger()).newTables()).doesNotExist();
    }

    @Test
    void what_was_stored_and_not_coded_is_coded_by_the_next() throws Exception {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            Made.pages(4).forEach(open::add);
            assertThat(open.store()).hasSize(4);
        }
        read(ledger(), List.of());
        assertThat(value(ledger(), "SELECT count(*) FROM claims")).isEqualTo("4");
    }

    @Test
    void a_page_that_cannot_be_used_is_kept_with_the_reason() throws Exception {
        assertThat(read(ledger(), List.of(Made.page("fails")))).hasSize(1);
        assertThat(value(ledger(), "SELECT reason FROM rejected")).isEqualTo("nothing in it");
        assertThat(read(ledger(), List.of(Made.page("fails")))).isEmpty();
    }

    @Test
    void a_second_writer_is_told_who_writes() throws Exception {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            assertThat(open.size()).isZero();
            assertThatThrownBy(() -> Ledger.open(ledger(), Made.HOLDER))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("process 7 since 2026-11-01T12:00:00Z (test)");
        }
        read(ledger(), List.of());
    }

    @Test
    void a_ledger_of_a_newer_version_is_left_alone() throws Exception {
        read(ledger(), Made.pages(1));
        Path format = ledger().resolve("ledger.json");
        Files.writeString(format, "{\"format\":2,\"tables\":9}\n");
        assertThatThrownBy(() -> Ledger.open(ledger(), Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("newer Multivector (format 2)")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void newer_tables_are_left_alone() throws Exception {
        read(ledger(), Made.pages(1));
        try (Database database = Database.open(new Layout(ledger()).tables(), Database.Use.WRITE)) {
            database.execute("INSERT INTO migrations VALUES (2, '002-more.sql', 'x')");
        }
        assertThatThrownBy(() -> Ledger.open(ledger(), Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("002-more.sql");
        assertThatThrownBy(() -> Ledger.open(ledger(), Made.HOLDER)).isInstanceOf(DataException.class);
    }

    @Test
    void a_folder_of_other_things_is_not_made_a_ledger() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "mine");
        assertThatThrownBy(() -> Ledger.open(folder, Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("is no ledger and not empty");
        assertThat(folder).isDirectoryContaining("glob:**a.txt").isDirectoryNotContaining("glob:**ledger.json");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = folder.resolve("file");
        Files.writeString(file, "no folder");
        assertThatThrownBy(() -> Ledger.open(file, Made.HOLDER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false) && !Files.isWritable(closed))
                .as("this user may write everywhere")
                .isTrue();
        assertThatThrownBy(() -> Ledger.open(closed, Made.HOLDER)).hasMessageContaining("permissions");
    }

    @Test
    void a_damaged_original_stops_a_rebuild_and_the_tables_stay() throws Exception {
        read(ledger(), Made.pages(3));
        String before = dump(ledger());
        Path segment = ledger().resolve("articles/000001.gz");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[70] ^= 1;
        Files.write(segment, bytes);
        assertThatThrownBy(() -> Ledger.rebuild(ledger(), Made.HOLDER, Made::code, Made::families, n -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("000001.gz, byte 0");
        assertThat(dump(ledger())).isEqualTo(before);
    }

    @Test
    void hostile_text_comes_through() throws Exception {
        byte[] page = Made.page("\u202e\u0000met \ud83d\ude00 in \n\r A.");
        read(ledger(), List.of(page));
        assertThat(value(ledger(), "SELECT id FROM articles"))
                .isEqualTo(Key.of(page).article());
    }
}
