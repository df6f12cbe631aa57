package org.multivector.lab.ledger;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.export.ClaimFilter;
import org.multivector.ledger.export.ClaimQuery;
import org.multivector.ledger.export.Export;
import org.multivector.ledger.originals.Key;
import org.multivector.ledger.rows.CsvRows;
import org.multivector.ledger.store.Holder;
import org.multivector.ledger.store.Ledger;
import org.multivector.ledger.store.LedgerReader;

/**
 * How quickly a ledger is written, opened, asked and exported: generated articles, ten claims each, in a new folder that
 * is left for looking at. What a coder takes is not measured.
 *
 * <p>Arguments: the folder, and how many articles (10,000 if not said).
 */
public final class LedgerBench {
    private static final int CLAIMS = 10;
    private static final int BATCH = 1000;
    private static final int ROUNDS = 20;
    private static final Holder HOLDER = new Holder(0, Instant.EPOCH, "bench");

    private LedgerBench() {}

    /** A step that may fail. */
    private interface Step {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        write(folder, articles);
        say(
                "opened to write in %.2f s",
                seconds(() -> Ledger.open(folder, HOLDER).close()));
        say("opened to read in %.2f s", seconds(() -> LedgerReader.open(folder).close()));
        try (LedgerReader reader = LedgerReader.openToExport(folder)) {
            ask(reader, "an actor", new Wanted().actor("State007"));
            ask(reader, "a source", new Wanted().source("Envoy011"));
            ask(reader, "a week", new Wanted().days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 7)));
            ask(reader, "a part of the text", new Wanted().text("talks of day 0815"));
            for (Export format : Export.values()) {
                Path file = folder.resolveSibling(folder.getFileName() + "-" + format.fileName());
                Files.deleteIfExists(file);
                say("%s written in %.1f s", format, seconds(() -> format.write(reader, file)));
            }
        }
        Runtime runtime = Runtime.getRuntime();
        say("%d MB of heap in use at the end", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void write(Path folder, int articles) throws IOException {
        Generated generated = new Generated(CLAIMS);
        double[] storing = new double[1];
        double[] coding = new double[1];
        double cpu = cpuSeconds();
        try (Ledger ledger = Ledger.open(folder, HOLDER)) {
            for (int from = 0; from < articles; from += BATCH) {
                for (int i = from; i < Math.min(articles, from + BATCH); i++) {
                    ledger.add(generated.page(i));
                }
                List<Key> stored = new ArrayList<>();
                storing[0] += seconds(() -> stored.addAll(ledger.store()));
                coding[0] += seconds(() -> ledger.code(stored, generated::code, rejected -> {
                    throw new IllegalStateException(rejected.toString());
                }));
            }
        }
        int claims = articles * CLAIMS;
        say(
                "%d originals stored at %.0f/s; %d claims written at %.0f/s, %.0f a CPU second with making and storing them",
                articles, articles / storing[0], claims, claims / coding[0], claims / (cpuSeconds() - cpu));
    }

    private static void ask(LedgerReader reader, String what, Wanted wanted) throws IOException {
        ClaimQuery query = ClaimQuery.of(wanted.filter());
        List<Double> times = new ArrayList<>();
        int[] found = new int[1];
        for (int i = 0; i < ROUNDS; i++) {
            times.add(seconds(
                    () -> found[0] = reader.query(query.sql(), query.parameters(), new CsvRows(Writer.nullWriter()))));
        }
        Collections.sort(times);
        say(
                "%s: %d claims, median %.0f ms, p95 %.0f ms",
                what, found[0], 1000 * times.get(ROUNDS / 2), 1000 * times.get(ROUNDS * 95 / 100 - 1));
    }

    /** A filter of one kind. */
    private record Wanted(
            @Nullable String actor,
            @Nullable String source,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text) {
        Wanted() {
            this(null, null, null, null, null);
        }

        Wanted actor(String id) {
            return new Wanted(id, source, from, to, text);
        }

        Wanted source(String id) {
            return new Wanted(actor, id, from, to, text);
        }

        Wanted days(LocalDate first, LocalDate last) {
            return new Wanted(actor, source, first, last, text);
        }

        Wanted text(String part) {
            return new Wanted(actor, source, from, to, part);
        }

        ClaimFilter filter() {
            return new ClaimFilter(actor, null, null, from, to, source, text, 100);
        }
    }

    /** Of all threads of this process. */
    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static double seconds(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.println("ledger: " + String.format(Locale.ROOT, format, values));
    }
}
