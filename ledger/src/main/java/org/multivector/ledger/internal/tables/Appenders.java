package org.multivector.ledger.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One appender a table, opened on first use. They hand over their rows at {@link #flush}, within a transaction. */
final class Appenders implements Closeable {
    private final DuckDBConnection connection;
    private final Map<String, DuckDBAppender> open = new LinkedHashMap<>();

    Appenders(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Starts a row of this table. */
    Line row(String table) throws SQLException {
        DuckDBAppender appender = open.get(table);
        if (appender == null) {
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
            open.put(table, appender);
        }
        return Line.of(appender);
    }

    void flush() throws SQLException {
        for (DuckDBAppender appender : open.values()) {
            appender.flush();
        }
    }

    @Override
    public void close() throws IOException {
        Database.tried("rows could not be written", () -> {
            for (DuckDBAppender appender : open.values()) {
                appender.close();
            }
            open.clear();
            return true;
        });
    }
}
