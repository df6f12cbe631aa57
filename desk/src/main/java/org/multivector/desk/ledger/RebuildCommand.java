package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
        boolean shown = Boolean.getBoolean("multivector.terminal");
        int count = Ledger.rebuild(
                ledger,
                LedgerReading.holder("rebuild"),
                new PageCoder(Press.of(Defaults.NONE)),
                new CopyFinder(),
                done -> {
                    if (shown) {
                        err.print("\rcoded " + done + " pages");
                        err.flush();
                    }
                });
        err.println((shown ? "\r\u001b[K" : "") + "multivector: made anew from " + count + " pages");
        return 0;
    }
}
