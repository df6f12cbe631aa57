package org.multivector.ledger.internal.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.multivector.core.DataException;
import org.multivector.ledger.originals.Key;

/**
 * Brings tables to the form this program knows: numbered files of SQL, each run once, in order, in one transaction, its
 * digest recorded. A file that was run is never changed.
 */
public final class Migrations {
    /** In order; the number of the last is the version of the tables. */
    private static final List<String> FILES = List.of("001-tables.sql");

    public static final int VERSION = FILES.size();

    private Migrations() {}

    /**
     * Runs what was not run yet.
     *
     * @param where the ledger, for messages
     * @throws DataException if the tables are of a newer version, or were made by another file than ours
     */
    static void run(Database database, String where) throws IOException {
        database.transaction("the tables could not be brought up to date", () -> {
            database.execute("CREATE TABLE IF NOT EXISTS migrations"
                    + " (number INTEGER PRIMARY KEY, file VARCHAR NOT NULL, sha256 VARCHAR NOT NULL)");
            int done = verified(database, where);
            for (int i = done; i < FILES.size(); i++) {
                run(database, i);
            }
            if (done < FILES.size()) {
                database.execute(
                        "INSERT OR REPLACE INTO meta VALUES ('duckdb', version()), ('tables', '" + VERSION + "')");
            }
            return done;
        });
    }

    /**
     * How many were run.
     *
     * @throws DataException if the tables are of a newer version, or were made by another file than ours
     */
    public static int verified(Database database, String where) throws SQLException {
        int done = 0;
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT file, sha256 FROM migrations ORDER BY number")) {
            while (rows.next()) {
                String file = rows.getString(1);
                if (done >= FILES.size()) {
                    throw newer(where, file);
                }
                if (!FILES.get(done).equals(file) || !sha256(text(file)).equals(rows.getString(2))) {
                    throw new DataException(
                            where,
                            "its tables were made by another " + file + " than this program has; "
                                    + "run \"multivector rebuild\" on it");
                }
                done++;
            }
        }
        return done;
    }

    public static DataException newer(String where, String version) {
        return new DataException(
                where,
                "was written by a newer Multivector (" + version
                        + "); use that one, or make a new ledger of the pages; nothing was changed");
    }

    private static void run(Database database, int index) throws SQLException {
        String file = FILES.get(index);
        String sql = text(file);
        database.execute(sql);
        try (PreparedStatement insert =
                database.connection().prepareStatement("INSERT INTO migrations VALUES (?, ?, ?)")) {
            insert.setInt(1, index + 1);
            insert.setString(2, file);
            insert.setString(3, sha256(sql));
            insert.execute();
        }
    }

    private static String sha256(String sql) {
        return Key.of(sql.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + file + " cannot be read", e);
        }
    }
}
