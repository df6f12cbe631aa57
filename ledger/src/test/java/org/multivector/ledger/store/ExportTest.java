package org.multivector.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.core.DataException;
import org.multivector.ledger.export.ClaimFilter;
import org.multivector.ledger.export.ClaimQuery;
import org.multivector.ledger.export.Export;
import org.multivector.ledger.export.Snapshot;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.rows.CsvRows;
import org.multivector.ledger.rows.JsonRows;

/** Claims out of a ledger. */
class ExportTest {
    @TempDir
    private Path folder;

    private Path ledger(String name, List<byte[]> pages) throws IOException {
        Path ledger = folder.resolve(name);
        try (Ledger open = Ledger.open(ledger, Made.HOLDER)) {
            pages.forEach(open::add);
            open.code(open.store(), Made::code, rejected -> {});
            open.findFamilies(Made::families);
        }
        return ledger;
    }

    private byte[] export(Path ledger, Export format) throws IOException {
        Path file = Files.createTempDirectory(folder, "out").resolve(format.fileName());
        try (LedgerReader reader = LedgerReader.openToExport(ledger)) {
            format.write(reader, file);
        }
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource
    void shuffled_and_made_anew_it_gives_the_same_bytes(Export format) throws IOException {
        List<byte[]> pages = new ArrayList<>(Made.pages(300));
        Path ledger = ledger("one", pages);
        byte[] before = export(ledger, format);
        Collections.shuffle(pages, new Random(4));
        assertThat(export(ledger("two", pages), format)).isEqualTo(before);
        Ledger.rebuild(ledger, Made.HOLDER, Made::code, Made::families, done -> {});
        assertThat(export(ledger, format)).isEqualTo(before);
    }

    @Test
    void csv_has_the_quote_and_its_digest_in_every_row() throws IOException {
        String csv = new String(export(ledger("one", Made.pages(2)), Export.CSV), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).endsWith("quote,quote_sha256");
        assertThat(lines.subList(1, 3))
                .allMatch(line -> line.matches(".*,Kazakhstan met Envoy \\d in Astana\\.,[0-9a-f]{64}"));
    }

    @Test
    void jsonl_has_an_article_then_its_records_and_an_actor_once() throws IOException {
        String all = new String(export(ledger("one", Made.pages(2)), Export.JSONL), StandardCharsets.UTF_8);
        assertThat(all.lines().map(line -> line.replaceAll("\\{\"record\":\"(\\w+)\".*", "$1")))
                .containsExactly("article", "actor", "actor", "claim", "article", "claim");
        assertThat(all).contains("\"family\":\"");
    }

    @Test
    void a_snapshot_is_a_folder_with_digests_and_is_never_changed() throws IOException {
        Path to = folder.resolve("frozen");
        try (LedgerReader reader = LedgerReader.openToExport(ledger("one", Made.pages(2)))) {
            Snapshot.make(reader, Export.CSV, to);
            assertThat(Files.readString(to.resolve("manifest.json")))
                    .contains("\"articles\":2,\"claims\":2")
                    .contains(
                            Key.of(Files.readAllBytes(to.resolve("claims.csv"))).hex());
            assertThatThrownBy(() -> Snapshot.make(reader, Export.CSV, to)).isInstanceOf(DataException.class);
        }
    }

    private static ClaimFilter filter(String column, String value) {
        LocalDate day = column.equals("from") || column.equals("to") ? LocalDate.parse(value) : null;
        return new ClaimFilter(
                column.equals("actor") ? value : null,
                column.equals("type") ? value : null,
                column.equals("status") ? value : null,
                column.equals("from") ? day : null,
                column.equals("to") ? day : null,
                column.equals("source") ? value : null,
                column.equals("text") ? value : null,
                column.equals("limit") ? Integer.valueOf(value) : null);
    }

    @ParameterizedTest
    @CsvSource({
        "actor, KAZ, 12",
        "actor, envoy, 12",
        "actor, RUS, 0",
        "type, consult, 12",
        "type, AGREE, 0",
        "status, HAPPENED, 12",
        "status, DENIED, 0",
        "from, 2026-03-31, 12",
        "from, 2026-04-01, 0",
        "to, 2026-03-01, 12",
        "to, 2026-02-28, 0",
        "source, KAZ, 12",
        "source, nobody, 0",
        "text, envoy 1, 3",
        "text, %, 0",
        "text, _, 0",
        "text, x' OR 1=1 --, 0",
        "limit, 5, 5"
    })
    void claims_are_found_by(String column, String value, int found) throws IOException {
        ClaimQuery query = ClaimQuery.of(filter(column, value));
        try (LedgerReader reader = LedgerReader.open(ledger("one", Made.pages(12)))) {
            assertThat(reader.query(query.sql(), query.parameters(), new CsvRows(new StringWriter())))
                    .isEqualTo(found);
        }
    }

    @Test
    void nothing_can_be_changed_through_a_reader() throws IOException {
        try (LedgerReader reader = LedgerReader.open(ledger("one", Made.pages(1)))) {
            for (String sql : List.of(
                    "DELETE FROM claims",
                    "COPY claims TO '" + folder.resolve("x.csv") + "'",
                    "SELECT * FROM read_csv('/etc/passwd')",
                    "SET enable_external_access = true",
                    "INSTALL httpfs")) {
                assertThatThrownBy(() -> reader.query(sql, List.of(), new CsvRows(new StringWriter())))
                        .as(sql)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_reckon_is_made_text() throws IOException {
        StringWriter out = new StringWriter();
        CsvRows rows = new CsvRows(out);
        List<@Nullable Object> cells =
                Arrays.asList("=1+1", "@x", "-5", -5, "-", "+", "a,\"b\"", null, List.of("c", "d"));
        rows.row(cells);
        assertThat(out).hasToString("'=1+1,'@x,'-5,-5,-,+,\"a,\"\"b\"\"\",,c; d\n");
    }

    @Test
    void json_leaves_out_what_is_not_known() throws IOException {
        StringWriter out = new StringWriter();
        JsonRows rows = new JsonRows(out);
        rows.columns(List.of("id", "score", "contexts", "place"));
        rows.row(Arrays.asList("a", 1.5, List.of("x"), null));
        rows.row(Arrays.asList("b", 2, List.of(), null));
        rows.end();
        assertThat(out).hasToString("""
                [
                {"id":"a","score":1.5,"contexts":["x"]},
                {"id":"b","score":2,"contexts":[]}
                ]
                """);
    }
}
