package org.multivector.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where things lie in the folder of a ledger. */
record Layout(Path folder) {
    Path originals() {
        return folder.resolve("articles");
    }

    Path tables() {
        return folder.resolve("multivector.duckdb");
    }

    /** What DuckDB did not yet move into its file. */
    Path pending() {
        return folder.resolve("multivector.duckdb.wal");
    }

    /** Tables under way in a rebuild. */
    Path newTables() {
        return folder.resolve("multivector.duckdb.new");
    }

    Path decisions() {
        return folder.resolve("decisions.jsonl");
    }

    /** Removes what a rebuild left that was killed. */
    void tidy() throws IOException {
        Files.deleteIfExists(newTables());
        Files.deleteIfExists(folder.resolve("multivector.duckdb.new.wal"));
    }

    /** Puts the new tables in the place of the old: after a kill at any moment there are tables, old or new. */
    void swap() throws IOException {
        if (Files.exists(folder.resolve("multivector.duckdb.new.wal"))) {
            throw new IOException(
                    "DuckDB did not finish " + newTables() + "; is the disk full? The tables are as they were");
        }
        force(newTables(), StandardOpenOption.WRITE);
        Files.deleteIfExists(pending());
        Files.move(newTables(), tables(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
    }

    /** Waits until the disk has a file, or the names in a folder. */
    static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
