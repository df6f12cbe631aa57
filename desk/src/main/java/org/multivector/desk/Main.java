package org.multivector.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.desk.ledger.BackupCommand;
import org.multivector.desk.ledger.CheckCommand;
import org.multivector.desk.ledger.ClaimsCommand;
import org.multivector.desk.ledger.DecideCommand;
import org.multivector.desk.ledger.ExportCommand;
import org.multivector.desk.ledger.RebuildCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code multivector}. */
@Command(
        name = "multivector",
        mixinStandardHelpOptions = true,
        version = "multivector 0.1.0",
        description = "From the pages of the press to sourced claims: who says so, is it so, who did what to whom.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            ParseCommand.class,
            ExplainCommand.class,
            TablesCommand.class,
            WatchCommand.class,
            RebuildCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            ClaimsCommand.class,
            ExportCommand.class,
            DecideCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code: 0 all well, 1 something was rejected, 2 wrong use. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        int code = commandLine().execute(args);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs a command in this process, for tests and measurements.
     *
     * @param out takes what it prints
     * @param arguments as on the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, List<String> arguments) {
        return run(out, new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true), arguments);
    }

    /**
     * Runs a command in this process.
     *
     * @param out takes what it prints
     * @param err takes what it says of errors and progress
     * @param arguments as on the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, List<String> arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println("multivector: " + e.getMessage());
                    return 2;
                });
    }
}
