package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.export.Export;
import org.multivector.ledger.export.Snapshot;
import org.multivector.ledger.store.LedgerReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector export}: a whole ledger in one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Gives all of a ledger: csv and parquet have a row a claim, with its quote and the quote's SHA-256; jsonl has the",
            "typed records that \"read\" prints. The same ledger gives the same bytes."
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}, in any case")
    private Export format;

    @Option(names = "--out", paramLabel = "FILE", description = "where to; standard output where not said")
    private @Nullable Path file;

    @Option(
            names = "--snapshot",
            description = {
                "into a new folder LEDGER-DATE beside the ledger, or --out, with a manifest of SHA-256;",
                "it is never changed again"
            })
    private boolean snapshot;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Export.PARQUET && file == null && !snapshot) {
            throw new ParameterException(spec.commandLine(), "Parquet is no text: say --out FILE, or --snapshot");
        }
        try (LedgerReader reader = LedgerReader.openToExport(ledger)) {
            if (snapshot) {
                Path folder = file == null ? dated() : file;
                Snapshot.make(reader, format, folder);
                out.println(folder);
            } else if (file == null) {
                format.write(reader, out);
            } else {
                format.write(reader, file);
            }
        }
        if (out.checkError()) {
            throw new IOException("the output could not be written to its end; is the disk full, or its reader gone?");
        }
        return 0;
    }

    private Path dated() {
        Path folder = ledger.toAbsolutePath().normalize();
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        return folder.resolveSibling(folder.getFileName() + "-" + today);
    }
}
