package org.multivector.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.multivector.core.DataException;

/**
 * A table of knowledge: UTF-8, tab-separated, one thing a line.
 *
 * <pre>
 * file    = { comment } columns { row }
 * comment = "# " key ": " text        keys: title source licence change, others free
 * columns = name { TAB name }         the first column is the row's id
 * row     = cell { TAB cell }         as many cells as columns; an empty cell is nothing
 * cell    = text without TAB          many-valued cells are split at "|"
 * </pre>
 *
 * <p>Immutable. The file's order is kept. {@link TableLint} checks the house rules that reading does not need.
 */
public final class Table {
    private final String name;
    private final Map<String, String> header;
    private final List<String> columns;
    private final List<Row> rows;

    Table(String name, Map<String, String> header, List<String> columns, List<Row> rows) {
        this.name = Objects.requireNonNull(name, "name");
        this.header = Map.copyOf(header);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param name the file's name, as error messages shall show it
     * @param text the whole file
     * @throws DataException if a line has too many or too few cells, or there is no line of column names
     */
    public static Table parse(String name, String text) {
        return new TableReader(name).read(text);
    }

    /**
     * Reads a table that lies beside a class, as the tables of a module do.
     *
     * @param owner a class of the module
     * @param path the path below the class's package, such as {@code tables/en/events.tsv}
     * @throws DataException if there is no such file or it is not a table
     */
    public static Table resource(Class<?> owner, String path) {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new DataException(path, "no such table beside " + owner.getName());
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The file's name as given when it was read. */
    public String name() {
        return name;
    }

    /** What the header comments say: key to text. */
    public Map<String, String> header() {
        return header;
    }

    /** Column names, left to right; the first is the id. */
    public List<String> columns() {
        return columns;
    }

    /** The rows in the file's order. */
    public List<Row> rows() {
        return rows;
    }

    /** The values of one column, top to bottom. */
    public List<String> values(String column) {
        List<String> out = new ArrayList<>(rows.size());
        rows.forEach(row -> out.add(row.get(column)));
        return out;
    }
}
