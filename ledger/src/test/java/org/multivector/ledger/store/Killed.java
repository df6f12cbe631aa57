package org.multivector.ledger.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.multivector.ledger.originals.Key;

/** What {@link KillTest} starts and kills: does one thing to a ledger again and again, and says what it did. */
final class Killed {
    private static final int BATCH = 5;

    private Killed() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "read" -> read(folder, out);
            case "rebuild" -> rebuild(folder, out);
            case "backup" -> backup(folder, Path.of(args[2]), out);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void read(Path folder, PrintStream out) throws IOException {
        try (Ledger ledger = Ledger.open(folder, Made.HOLDER)) {
            ledger.code(ledger.waiting(), Made::code, rejected -> {});
            int number = ledger.size();
            while (true) {
                for (int i = 0; i < BATCH; i++) {
                    ledger.add(Made.page("Kazakhstan met Envoy " + number++ + " in Astana."));
                }
                List<Key> stored = ledger.store();
                stored.forEach(out::println);
                ledger.code(stored, Made::code, rejected -> {});
                if (number % 25 == 0) {
                    ledger.findFamilies(Made::families);
                }
            }
        }
    }

    private static void rebuild(Path folder, PrintStream out) throws IOException {
        while (true) {
            Ledger.rebuild(folder, Made.HOLDER, Made::code, Made::families, done -> {});
            out.println("rebuilt");
        }
    }

    private static void backup(Path folder, Path target, PrintStream out) throws IOException {
        for (int i = 0; ; i++) {
            Path copy =
                    target.resolve("copy" + i + "-" + ProcessHandle.current().pid());
            Backup.make(folder, copy, Made.HOLDER);
            out.println(copy);
        }
    }
}
