package org.multivector.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.ledger.records.RecordWriter;
import org.multivector.ledger.rows.CsvRows;
import org.multivector.ledger.store.LedgerReader;

/**
 * A whole ledger in one file. {@code CSV} and {@code PARQUET} have a row a claim, as {@link ClaimQuery} gives it;
 * {@code JSONL} has the typed records of all articles. Rows and articles are in the order of their ids.
 */
public enum Export {
    CSV,
    JSONL,
    PARQUET;

    private static final String ACTOR = "{\"record\":\"actor\",\"id\":";

    /** The name of the file in a snapshot. */
    public String fileName() {
        return switch (this) {
            case CSV -> "claims.csv";
            case JSONL -> "records.jsonl";
            case PARQUET -> "claims.parquet";
        };
    }

    /**
     * Writes to a file.
     *
     * @param ledger opened to export
     * @param file is made; must not exist
     * @throws IOException if it cannot be written
     */
    public void write(LedgerReader ledger, Path file) throws IOException {
        if (this == PARQUET) {
            ledger.copy(ClaimQuery.of(ClaimFilter.ALL).sql(), file);
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(ledger, out);
        }
    }

    /**
     * Writes as text.
     *
     * @throws IllegalArgumentException for Parquet, which is no text
     * @throws IOException if the writer fails
     */
    public void write(LedgerReader ledger, Writer out) throws IOException {
        switch (this) {
            case CSV -> {
                ClaimQuery all = ClaimQuery.of(ClaimFilter.ALL);
                ledger.query(all.sql(), all.parameters(), new CsvRows(out));
            }
            case JSONL -> records(ledger, out);
            case PARQUET -> throw new IllegalArgumentException("Parquet is no text: name a file");
        }
        out.flush();
    }

    private static void records(LedgerReader ledger, Writer out) throws IOException {
        Set<String> actors = new HashSet<>();
        ledger.articles((article, records) -> {
            out.write(line(article));
            for (String line : records.lines().toList()) {
                if (!line.startsWith(ACTOR) || actors.add(id(line))) {
                    out.write(line);
                    out.write('\n');
                }
            }
        });
    }

    /** Ids hold no quotation marks that are not escaped. */
    private static String id(String line) {
        return line.substring(ACTOR.length(), line.indexOf("\",\"", ACTOR.length()));
    }

    private static String line(Article article) throws IOException {
        StringWriter text = new StringWriter();
        try (RecordWriter writer = new RecordWriter(text)) {
            writer.write(
                    new Coding(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        return text.toString();
    }
}
