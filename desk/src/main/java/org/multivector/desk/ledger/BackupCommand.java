package org.multivector.desk.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.multivector.ledger.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector backup}: copies a ledger. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies a ledger to a new folder while others read it. The copy appears whole or not at all.")
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "where the copy goes; must not exist")
    private Path target;

    @Override
    public Integer call() throws IOException {
        int count = Backup.make(ledger, target, LedgerReading.holder("backup"));
        spec.commandLine().getOut().println(target + "  " + count + " originals");
        return 0;
    }
}
