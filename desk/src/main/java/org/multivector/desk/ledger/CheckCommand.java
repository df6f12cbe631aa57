package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.multivector.ledger.store.LedgerCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector check}: holds a ledger against itself. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Holds every original of a ledger against its digest, every row against those it points to, every quote against",
            "its article. Changes nothing. Exit code: 0 when all is sound, 1 with each fault named, 2 for wrong use."
        })
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        LedgerCheck.Found found = LedgerCheck.check(ledger, fault -> out.println(fault));
        out.println(found.originals() + " originals sound, " + found.faults() + " faults"
                + (found.waiting() == 0
                        ? ""
                        : "; " + found.waiting() + " wait to be coded: the next \"read --into\" does it"));
        return found.faults() == 0 ? 0 : 1;
    }
}
