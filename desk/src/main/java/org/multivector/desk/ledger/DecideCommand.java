package org.multivector.desk.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.multivector.ledger.decisions.Decision;
import org.multivector.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector decide}: corrects the machine, so that it stays corrected. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps a decision with who, when and why; it outlives reading again and rebuild. Without one, lists them.",
            "  family-cut A B    the link of these two articles does not count",
            "  family-join A B   these two articles are one source",
            "  actor-merge A B   the actor A is the actor B",
            "  undo D            the decision D no longer counts; all is as it was before"
        })
public final class DecideCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LEDGER", description = "the folder of the ledger")
    private Path ledger;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "DECISION", description = "what, and the ids it is about")
    private List<String> words = List.of();

    @Option(names = "--why", defaultValue = "", description = "the reason, kept with it")
    private String why;

    @Option(names = "--who", defaultValue = "${sys:user.name}", description = "who decides (${DEFAULT-VALUE})")
    private String who;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger open = Ledger.openExisting(ledger, LedgerReading.holder("decide"))) {
            if (words.isEmpty()) {
                open.decisions().forEach(one -> out.println(line(one)));
                return 0;
            }
            Decision made = open.decide(
                    InstantSource.system().instant(),
                    who,
                    Decision.What.parse(words.get(0)),
                    words.subList(1, words.size()),
                    why);
            out.println(line(made));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static String line(Decision one) {
        return one.id() + "  " + one.when() + "  " + one.who() + "  "
                + one.what().code() + " " + String.join(" ", one.about())
                + (one.why().isEmpty() ? "" : ": " + one.why());
    }
}
