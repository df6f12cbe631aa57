package org.multivector.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.ledger.internal.tables.Database;
import org.multivector.ledger.originals.Fault;

/**
 * Kills a process that writes a ledger, at random moments. Three times each; the system property {@code soak.kills} says
 * how often in {@code make soak}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("soak.kills", 3);
    private static final int MOST_MILLIS = 700;

    @TempDir
    private Path folder;

    private final Random random = new Random(20261130);

    private Path ledger() {
        return folder.resolve("ledger");
    }

    /** The lines that the process printed before it was killed, some time after the first. */
    private List<String> kill(String... arguments) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        while (Files.size(out) == 0 && process.isAlive()) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS))
                .as(() -> "ended by itself: " + text(err))
                .isFalse();
        process.destroyForcibly().waitFor();
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        return printed.substring(0, printed.lastIndexOf('\n') + 1).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertSound(Path ledger) throws IOException {
        List<Fault> faults = new ArrayList<>();
        LedgerCheck.check(ledger, faults::add);
        assertThat(faults).as("faults of %s", ledger).isEmpty();
    }

    private void some(int pages) throws IOException {
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            Made.pages(pages).forEach(open::add);
            open.code(open.store(), Made::code, rejected -> {});
            open.findFamilies(Made::families);
        }
    }

    @Test
    void what_was_reported_as_read_is_there_once_whenever_reading_is_killed() throws Exception {
        Set<String> reported = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            reported.addAll(kill("read", ledger().toString()));
            assertSound(ledger());
        }
        try (Ledger open = Ledger.open(ledger(), Made.HOLDER)) {
            open.code(open.waiting(), Made::code, rejected -> {});
            assertThat(open.waiting()).isEmpty();
            assertThat(open.size()).isGreaterThanOrEqualTo(reported.size());
        }
        assertSound(ledger());
        try (Database database = Database.open(new Layout(ledger()).tables(), Database.Use.READ)) {
            for (String key : reported) {
                assertThat(database.value("SELECT count(*) FROM articles WHERE original = '" + key + "'"))
                        .isEqualTo("1");
            }
        }
        System.out.println(
                "soak: " + KILLS + " kills of reading, " + reported.size() + " originals reported, all there");
    }

    @Test
    void a_killed_rebuild_leaves_tables_as_they_were_or_as_they_are_to_be() throws Exception {
        some(300);
        String before = LedgerTest.dump(ledger());
        for (int i = 0; i < KILLS; i++) {
            kill("rebuild", ledger().toString());
            assertSound(ledger());
            assertThat(LedgerTest.dump(ledger())).isEqualTo(before);
        }
    }

    @Test
    void a_killed_backup_leaves_whole_copies_only() throws Exception {
        some(100);
        Path copies = Files.createDirectories(folder.resolve("copies"));
        for (int i = 0; i < KILLS; i++) {
            kill("backup", ledger().toString(), copies.toString());
            assertSound(ledger());
        }
        String before = LedgerTest.dump(ledger());
        try (Stream<Path> made = Files.list(copies)) {
            for (Path copy : made.filter(one -> !one.getFileName().toString().startsWith("."))
                    .toList()) {
                assertSound(copy);
                assertThat(LedgerTest.dump(copy)).isEqualTo(before);
            }
        }
    }
}
