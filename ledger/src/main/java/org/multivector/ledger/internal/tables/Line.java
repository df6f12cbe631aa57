package org.multivector.ledger.internal.tables;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/** Appends one row to a table, value after value; what is absent becomes NULL. */
final class Line {
    private final DuckDBAppender appender;

    private Line(DuckDBAppender appender) {
        this.appender = appender;
    }

    static Line of(DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        return new Line(appender);
    }

    Line text(@Nullable Object value) throws SQLException {
        appender.append(value == null ? null : value.toString());
        return this;
    }

    Line texts(List<String> values) throws SQLException {
        appender.append(values);
        return this;
    }

    Line number(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line number(@Nullable Integer value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line small(@Nullable Integer value) throws SQLException {
        appender.append(value == null ? null : Byte.valueOf(value.byteValue()));
        return this;
    }

    Line real(@Nullable Double value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line decimal(@Nullable Double value, int places) throws SQLException {
        appender.append(value == null ? null : BigDecimal.valueOf(Math.round(value * Math.pow(10, places)), places));
        return this;
    }

    Line flag(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line day(@Nullable LocalDate value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line bytes(byte[] value) throws SQLException {
        appender.append(value);
        return this;
    }

    Line span(Span span) throws SQLException {
        appender.append(span.start());
        appender.append(span.end());
        return this;
    }

    Line phrase(@Nullable Phrase phrase) throws SQLException {
        if (phrase == null) {
            appender.appendNull().appendNull().appendNull();
            return this;
        }
        appender.append(phrase.text());
        return span(phrase.span());
    }

    void end() throws SQLException {
        appender.endRow();
    }
}
