package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.export.ClaimFilter;
import org.multivector.ledger.export.ClaimQuery;
import org.multivector.ledger.rows.CsvRows;
import org.multivector.ledger.rows.JsonRows;
import org.multivector.ledger.rows.RowSink;
import org.multivector.ledger.store.LedgerReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector claims}: the claims of a ledger that are wanted. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists claims of a ledger, in the order of their ids, each with its source and its words.")
public final class ClaimsCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        text,
        json,
        csv
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--actor", description = "id of an actor or recipient, or a part of the words for it")
    private @Nullable String actor;

    @Option(names = "--type", description = "type of event, such as AGREE")
    private @Nullable String type;

    @Option(names = "--status", description = "such as HAPPENED or DENIED")
    private @Nullable String status;

    @Option(names = "--from", paramLabel = "DAY", description = "first day, of the event or else of the article")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "last day")
    private @Nullable LocalDate to;

    @Option(names = "--source", description = "id of a source, or a part of its words or of the outlet's name")
    private @Nullable String source;

    @Option(names = "--text", description = "a part of the sentence; case does not matter")
    private @Nullable String text;

    @Option(names = "--limit", description = "at most so many")
    private @Nullable Integer limit;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ClaimQuery query = query();
        try (LedgerReader reader = LedgerReader.open(ledger)) {
            int count = reader.query(query.sql(), query.parameters(), sink(out));
            out.flush();
            spec.commandLine().getErr().println("multivector: " + count + " claims");
        }
        if (out.checkError()) {
            throw new IOException("the output could not be written to its end; is the disk full, or its reader gone?");
        }
        return 0;
    }

    private ClaimQuery query() {
        try {
            return ClaimQuery.of(new ClaimFilter(actor, type, status, from, to, source, text, limit));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private RowSink sink(PrintWriter out) throws IOException {
        return switch (format) {
            case text -> new ClaimText(out);
            case json -> new JsonRows(out);
            case csv -> new CsvRows(out);
        };
    }
}
