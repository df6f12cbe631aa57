package org.multivector.ledger.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.multivector.core.DataException;

/**
 * A connection to the tables of a ledger, with settings that keep DuckDB to its file: no extension is fetched or loaded,
 * no other file is opened, and nobody can change that later.
 */
public final class Database implements Closeable {
    private static final Pattern HELD = Pattern.compile("Could not set lock.*PID (\\d+)", Pattern.DOTALL);

    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** What may fail in DuckDB. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** How a file of tables is opened. */
    public enum Use {
        /** To write; nobody else may have it open. */
        WRITE,
        /** To read, together with other readers. */
        READ,
        /** To read, and to write other files than this one. */
        EXPORT
    }

    public static Database open(Path file, Use use) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("enable_external_access", String.valueOf(use == Use.EXPORT));
        settings.setProperty("memory_limit", "400MB");
        settings.setProperty("threads", use == Use.EXPORT ? "1" : "2");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("checkpoint_threshold", "256MB");
        settings.setProperty("temp_directory", file + ".tmp");
        if (use != Use.WRITE) {
            settings.setProperty("jdbc_stream_results", "true");
            settings.setProperty("duckdb.read_only", "true");
        }
        return tried("the tables in " + file + " could not be opened", () -> {
            Connection opened = connect(file, settings);
            Database database = new Database(opened.unwrap(DuckDBConnection.class));
            database.execute("SET lock_configuration = true");
            return database;
        });
    }

    private static Connection connect(Path file, Properties settings) throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        } catch (SQLException e) {
            Matcher holder = HELD.matcher(String.valueOf(e.getMessage()));
            if (holder.find()) {
                throw new DataException(
                        file.toString(),
                        "is open in process " + holder.group(1) + "; one that writes and one that reads exclude each"
                                + " other, so wait until it ends; nothing was changed");
            }
            throw e;
        }
    }

    public DuckDBConnection connection() {
        return connection;
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the first row, as text; empty if there is no row, or it is NULL. */
    public String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            String value = rows.next() ? rows.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    /** Does all or nothing. */
    public <T> T transaction(String what, Work<T> work) throws IOException {
        return tried(what, () -> {
            connection.setAutoCommit(false);
            try {
                T result = work.run();
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollback(e);
                throw e;
            }
        });
    }

    /** A commit that fails, as on a full disk, has ended its transaction already. */
    private void rollback(Exception cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Turns a failure of DuckDB into one of input and output. */
    public static <T> T tried(String what, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IOException(what + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        tried("the tables could not be closed", () -> {
            connection.close();
            return true;
        });
    }
}
