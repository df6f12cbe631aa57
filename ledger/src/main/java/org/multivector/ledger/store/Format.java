package org.multivector.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.core.DataException;
import org.multivector.ledger.internal.tables.Migrations;

/**
 * The file {@code ledger.json}: that a folder is a ledger, of which version, and by which DuckDB. Read before anything
 * else is opened, so that a newer ledger is left alone.
 */
final class Format {
    private static final int VERSION = 1;
    private static final String FILE = "ledger.json";
    private static final Pattern NUMBER = Pattern.compile("\"format\":(\\d{1,9})");

    private Format() {}

    /**
     * Makes an empty or absent folder a ledger; checks one that is.
     *
     * @throws DataException if the folder holds something else, or is of a newer version
     */
    static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve(FILE))) {
            check(folder);
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> !name.equals("lock") && !name.startsWith("ledger.json"))) {
                throw new DataException(
                        folder.toString(), "is no ledger and not empty; name a new folder, or an empty one");
            }
        }
        write(folder);
    }

    private static void write(Path folder) throws IOException {
        Path part = folder.resolve(FILE + ".part");
        String text = "{\"format\":" + VERSION + ",\"tables\":" + Migrations.VERSION + "}\n";
        Files.writeString(part, text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Checks that a folder is a ledger that this program can read.
     *
     * @throws DataException if it is not
     */
    static void check(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new DataException(
                    folder.toString(),
                    "is no ledger: it has no " + FILE + "; \"multivector read --into " + folder + " PAGES\" makes one");
        }
        Matcher matcher = NUMBER.matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new DataException(file.toString(), "expected {\"format\":" + VERSION + ",…}; take it from a backup");
        }
        if (Integer.parseInt(matcher.group(1)) > VERSION) {
            throw Migrations.newer(folder.toString(), "format " + matcher.group(1));
        }
    }
}
