package org.multivector.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.core.Rejected;
import org.multivector.core.text.Article;
import org.multivector.core.text.Published;
import org.multivector.desk.ledger.LedgerReading;
import org.multivector.desk.report.ConlluReport;
import org.multivector.desk.report.JsonlReport;
import org.multivector.desk.report.Progress;
import org.multivector.desk.report.Report;
import org.multivector.desk.report.TextReport;
import org.multivector.desk.report.html.HtmlReport;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import org.multivector.press.copies.Copies;
import org.multivector.press.copies.Families;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code multivector read}: the main job. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads pages and prints what they claim: what happened, what did not, who says so, what is foreseen.",
            "Exit code: 0 when all was read, 1 when something was rejected (named on standard error), 2 for wrong use."
        })
final class ReadCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        text,
        jsonl,
        conllu,
        html
    }

    private static final String COUNTED = "read %d articles";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "files .txt .html .jsonl .pdf .warc .wet, also packed as .gz .zip .tar .tgz;",
                "folders of them, or - for standard input"
            })
    private List<String> paths;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "ISO date of pages that do not say it themselves")
    private @Nullable Published published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of pages that do not say it themselves")
    private @Nullable String outlet;

    @Option(
            names = "--into",
            paramLabel = "LEDGER",
            description = {
                "add to a ledger folder, made if absent, and print no digest but a line for each new page;",
                "reading the same thing twice changes nothing"
            })
    private @Nullable Path into;

    private final Copies copies = new Copies();
    private final Families families = new Families();
    private int rejected;

    @Override
    public Integer call() throws IOException {
        Press press = Press.of(new Defaults(published, outlet));
        return into == null ? print(press) : store(press, into);
    }

    private int store(Press press, Path ledger) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.onTerminal(err, COUNTED);
        LedgerReading reading = new LedgerReading(out, err, progress::step);
        SortedMap<String, Integer> passedOver;
        try {
            passedOver = reading.read(ledger, press, paths, System.in);
        } finally {
            progress.end();
        }
        Closing.close(out, err, passedOver);
        return reading.rejected() == 0 ? 0 : 1;
    }

    private int print(Press press) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        SortedMap<String, Integer> passedOver;
        Pipeline pipeline = new Pipeline();
        Progress progress = Progress.onTerminal(spec.commandLine().getErr(), COUNTED);
        try (Report report = report(out)) {
            passedOver = press.read(
                    paths,
                    System.in,
                    article -> {
                        read(families.add(article, copies.add(article)), pipeline, report);
                        progress.step();
                    },
                    one -> reject(one, report),
                    note -> spec.commandLine().getErr().println("multivector: " + note));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
        Closing.close(out, spec.commandLine().getErr(), passedOver);
        return rejected == 0 ? 0 : 1;
    }

    private Report report(PrintWriter out) throws IOException {
        return switch (format) {
            case text -> new TextReport(out, families);
            case jsonl -> new JsonlReport(out);
            case conllu -> new ConlluReport(out);
            case html -> new HtmlReport(out, families);
        };
    }

    private void read(Article article, Pipeline pipeline, Report report) {
        List<Slices.Slice> kept = new ArrayList<>();
        pipeline.code(article, slice -> {
            if (report.takesSlices()) {
                add(slice, report);
            } else {
                kept.add(slice);
            }
        });
        if (!kept.isEmpty()) {
            add(Slices.joined(kept), report);
        }
    }

    private static void add(Slices.Slice slice, Report report) {
        try {
            report.add(slice.coding(), slice.sentences());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reject(Rejected one, Report report) {
        rejected++;
        spec.commandLine().getErr().println("multivector: " + one);
        try {
            report.add(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
