package org.multivector.lab.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.multivector.lab.press.WarcPages;
import org.multivector.press.internal.intake.Intake;
import org.multivector.press.internal.packed.Budget;
import org.multivector.press.internal.warc.RecordPlace;
import org.multivector.press.internal.warc.WarcFile;
import org.multivector.press.internal.warc.WarcPage;
import org.multivector.press.internal.warc.WarcVisitor;
import org.multivector.press.internal.words.Words;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * How fast a WARC file is read before extraction, against jwarc reading the payloads of the same file: {@code WarcSpeed
 * EXAMPLES MEGABYTES}. Records: each page as bytes in memory, as jwarc gives it. Items: its text, decoded.
 */
public final class WarcSpeed {
    private static final Words WORDS = Words.load();
    private static final int ROUNDS = 7;

    private WarcSpeed() {}

    /** Prints megabytes of unpacked pages a second of CPU time, and the ratio. */
    public static void main(String[] arguments) throws IOException {
        Path examples = Path.of(arguments[0]);
        List<byte[]> pages;
        try (Stream<Path> files = Files.list(examples)) {
            pages = WarcPages.large(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
        }
        Path file = Files.createTempFile("pages", ".warc.gz");
        try {
            long size;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                size = WarcPages.write(out, pages, Long.parseLong(arguments[1]) << 20);
            }
            double theirs = 0;
            double records = 0;
            double items = 0;
            for (int round = 0; round < ROUNDS; round++) {
                theirs = Math.max(theirs, size / seconds(() -> jwarc(file)) / (1 << 20));
                records = Math.max(records, size / seconds(() -> records(file)) / (1 << 20));
                items = Math.max(items, size / seconds(() -> items(file)) / (1 << 20));
            }
            System.out.printf(
                    Locale.ROOT,
                    "jwarc %.0f MB/s; ours: records %.0f MB/s, ratio %.2f; decoded items %.0f MB/s, ratio %.2f%n",
                    theirs,
                    records,
                    records / theirs,
                    items,
                    items / theirs);
            System.out.printf(
                    Locale.ROOT, "best of %d, %d MB in %d MB of gzip%n", ROUNDS, size >> 20, Files.size(file) >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        long run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (work.run() <= 0) {
            throw new IOException("nothing was read");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static long jwarc(Path file) throws IOException {
        long bytes = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    try (InputStream body = response.http().body().stream()) {
                        bytes += body.readAllBytes().length;
                    }
                }
            }
        }
        return bytes;
    }

    private static long records(Path file) throws IOException {
        long[] bytes = new long[1];
        WarcVisitor visitor = new WarcVisitor() {
            @Override
            public boolean wants(String mediaType) {
                return true;
            }

            @Override
            public void page(WarcPage page) {
                bytes[0] += page.bytes().length;
            }

            @Override
            public void passedOver(String what) {
                // requests
            }

            @Override
            public void rejected(RecordPlace place, String reason) {
                throw new IllegalStateException(place + ": " + reason);
            }
        };
        try (InputStream in = Files.newInputStream(file)) {
            Budget budget = new Budget(in);
            new WarcFile(budget, 1 << 24, "too long", visitor).read(budget.file());
        }
        return bytes[0];
    }

    private static long items(Path file) {
        long[] units = new long[1];
        Intake intake = Intake.pages(WORDS, item -> units[0] += item.content().length(), (where, reason) -> {
            throw new IllegalStateException(where + ": " + reason);
        });
        intake.read(file.toString(), InputStream.nullInputStream());
        return units[0];
    }
}
