package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.multivector.desk.report.Progress;
import org.multivector.ledger.store.Ledger;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector rebuild}: makes all tables anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Makes all tables of a ledger anew from its originals and decisions, and puts them in the place of the old.",
            "Exit code: 0 when done, 2 when not; then the old tables stay."
        })
public final class RebuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.onTerminal(err, "coded %d pages");
        int count = Ledger.rebuild(
                ledger,
                LedgerReading.holder("rebuild"),
                new PageCoder(Press.of(Defaults.NONE)),
                new CopyFinder(),
                progress::at);
        progress.end();
        err.println("multivector: made anew from " + count + " pages");
        return 0;
    }
}
