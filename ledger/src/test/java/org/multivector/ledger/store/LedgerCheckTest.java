package org.multivector.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.core.DataException;
import org.multivector.ledger.internal.tables.Database;
import org.multivector.ledger.originals.Fault;

/** What check names, and that backups are whole. */
class LedgerCheckTest {
    @TempDir
    private Path folder;

    private Path ledger() {
        return folder.resolve("ledger");
    }

    @BeforeEach
    void make() throws IOException {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            Made.pages(3).forEach(open::add);
            open.code(open.store(), Made::code, rejected -> {});
            open.findFamilies(Made::families);
        }
    }

    private List<String> faults() throws IOException {
        List<Fault> out = new ArrayList<>();
        LedgerCheck.Found found = LedgerCheck.check(ledger(), out::add);
        assertThat(found.faults()).isEqualTo(out.size());
        return out.stream().map(Fault::toString).toList();
    }

    @Test
    void a_sound_ledger_has_no_fault() throws IOException {
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE claims SET quote = 'invented' WHERE local = 'c1'           | its quote is not what stands",
                "DELETE FROM because                                               | has no reason",
                "DELETE FROM actors WHERE id = 'KAZ'                               | claim_actors.actor: KAZ: is not in actors",
                "INSERT INTO claims SELECT * FROM claims LIMIT 1                   | there are 2 claims of this id",
                "DELETE FROM articles                                              | is not in articles",
                "INSERT INTO originals VALUES (repeat('a', 64), repeat('a', 16), '') | its original is gone",
                "INSERT INTO families VALUES ('x', 'y')                            | families.article: x"
            })
    void what_does_not_fit_is_named(String sql, String named) throws Exception {
        try (Database database = Database.open(new Layout(ledger()).tables(), Database.Use.WRITE)) {
            database.execute(sql);
        }
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains(named));
    }

    @Test
    void a_flipped_bit_is_named_with_segment_and_byte() throws IOException {
        Path segment = ledger().resolve("articles/000001.gz");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[60] ^= 2;
        Files.write(segment, bytes);
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).startsWith(segment + ", byte 0: ");
    }

    @Test
    void what_waits_to_be_coded_is_no_fault() throws IOException {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            open.add(Made.page("Kazakhstan met Envoy 9 in Astana."));
            assertThat(open.store()).hasSize(1);
        }
        assertThat(LedgerCheck.check(ledger(), fault -> {})).isEqualTo(new LedgerCheck.Found(4, 1, 0));
    }

    @Test
    void a_backup_is_the_same_ledger_and_is_made_while_others_read() throws Exception {
        Path copy = folder.resolve("far/copy");
        try (Database reader = Database.open(new Layout(ledger()).tables(), Database.Use.READ)) {
            assertThat(Backup.make(ledger(), copy, Made.HOLDER)).isEqualTo(3);
            assertThat(reader.value("SELECT count(*) FROM claims")).isEqualTo("3");
        }
        assertThat(LedgerTest.dump(copy)).isEqualTo(LedgerTest.dump(ledger()));
        assertThat(LedgerCheck.check(copy, fault -> {}).faults()).isZero();
        assertThatThrownBy(() -> Backup.make(ledger(), copy, Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> Backup.make(ledger(), ledger().resolve("inside"), Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("in the ledger itself");
    }

    @Test
    void no_backup_is_made_while_somebody_writes() throws IOException {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            assertThat(open.size()).isEqualTo(3);
            assertThatThrownBy(() -> Backup.make(ledger(), folder.resolve("copy"), Made.HOLDER))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("process 7");
        }
        assertThat(folder.resolve("copy")).doesNotExist();
    }
}
