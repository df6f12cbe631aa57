package org.multivector.ledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Article;
import org.multivector.ledger.internal.tables.ArticleReader;
import org.multivector.ledger.internal.tables.Database;
import org.multivector.ledger.internal.tables.Migrations;
import org.multivector.ledger.rows.RowSink;

/**
 * A ledger open to read, together with others who read. Nothing can be changed through it, and of other files only those
 * are written that {@link #copy} names. Not thread-safe.
 */
public final class LedgerReader implements Closeable {
    private final Path folder;
    private final Database database;

    private LedgerReader(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** What is done with each article and what was coded of it. */
    @FunctionalInterface
    public interface ArticleAction {
        /**
         * One article.
         *
         * @param article the article, with its family
         * @param records its other records, as JSON Lines
         */
        void accept(Article article, String records) throws IOException;
    }

    /**
     * Opens a ledger.
     *
     * @throws org.multivector.core.DataException if the folder is none, is of a newer version, or somebody writes it
     * @throws IOException if it cannot be read
     */
    public static LedgerReader open(Path folder) throws IOException {
        return open(folder, Database.Use.READ);
    }

    /**
     * Opens a ledger for {@link #copy} as well.
     *
     * @throws org.multivector.core.DataException as {@link #open}
     * @throws IOException if it cannot be read
     */
    public static LedgerReader openToExport(Path folder) throws IOException {
        return open(folder, Database.Use.EXPORT);
    }

    private static LedgerReader open(Path folder, Database.Use use) throws IOException {
        Format.check(folder);
        Database database = Database.open(new Layout(folder).tables(), use);
        boolean done = false;
        try {
            Database.tried("the tables could not be read", () -> Migrations.verified(database, folder.toString()));
            done = true;
            return new LedgerReader(folder, database);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Runs a query.
     *
     * @param sql one statement, with {@code ?} for each parameter
     * @param parameters texts, numbers and days
     * @param sink gets columns, rows and the end
     * @return how many rows there were
     * @throws IOException if the query fails, or the sink
     */
    public int query(String sql, List<Object> parameters, RowSink sink) throws IOException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    names.add(rows.getMetaData().getColumnName(i));
                }
                sink.columns(names);
                int count = 0;
                while (rows.next()) {
                    sink.row(values(rows, names.size()));
                    count++;
                }
                sink.end();
                return count;
            }
        } catch (SQLException e) {
            throw new IOException("the tables of " + folder + " could not be asked: " + e.getMessage(), e);
        }
    }

    private static List<@Nullable Object> values(ResultSet rows, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            Object value = rows.getObject(i);
            values.add(
                    value instanceof Array array
                            ? Stream.of((Object[]) array.getArray())
                                    .map(String::valueOf)
                                    .toList()
                            : value);
        }
        return values;
    }

    /**
     * Gives all articles in the order of their ids.
     *
     * @throws IOException if they cannot be read, or the action fails
     */
    public void articles(ArticleAction action) throws IOException {
        new ArticleReader(database.connection(), true).forEach(one -> action.accept(one.article(), one.records()));
    }

    /**
     * Writes the rows of a query to a Parquet file.
     *
     * @param query without parameters, ordered
     * @throws IOException if the file cannot be written, or the ledger was not opened to export
     */
    public void copy(String query, Path parquet) throws IOException {
        String file = parquet.toString().replace("'", "''");
        Database.tried(parquet + " could not be written", () -> {
            database.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
