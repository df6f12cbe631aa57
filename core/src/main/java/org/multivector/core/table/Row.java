package org.multivector.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.multivector.core.DataException;

/** One row of a {@link Table}, which knows its place and so can say exactly where something is wrong. Immutable. */
public final class Row {
    private final String table;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String table, int line, Map<String, Integer> columns, String[] cells) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The first cell. */
    public String id() {
        return cells[0];
    }

    /** Line of the file, from 1. */
    public int line() {
        return line;
    }

    /**
     * The cell under this column; the empty string when it is empty.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
        return cells[index(column)];
    }

    /** The parts of a many-valued cell; none when it is empty. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /**
     * The value that {@code known} gives for the cell.
     *
     * @throws DataException if it gives none; with the nearest known name as a suggestion
     */
    public <T> T choice(String column, String what, Map<String, T> known) {
        return choose(column, get(column), what, known);
    }

    /** As {@link #choice}, for every part of a many-valued cell. */
    public <T> List<T> choices(String column, String what, Map<String, T> known) {
        return list(column).stream()
                .map(part -> choose(column, part, what, known))
                .toList();
    }

    private <T> T choose(String column, String name, String what, Map<String, T> known) {
        T value = known.get(name);
        if (value == null) {
            throw error(column, "unknown " + what + " " + name + Suggestion.of(name, known.keySet()));
        }
        return value;
    }

    /**
     * What {@code parser} makes of the cell.
     *
     * @throws DataException with this row's place if the parser throws an IllegalArgumentException
     */
    public <T> T parse(String column, Function<String, T> parser) {
        try {
            return Objects.requireNonNull(parser.apply(get(column)), column);
        } catch (IllegalArgumentException e) {
            throw error(column, String.valueOf(e.getMessage()));
        }
    }

    /** The place of a cell: {@code file:line:column}, columns from 1. */
    public String where(String column) {
        return table + ":" + line + ":" + (index(column) + 1);
    }

    /** An exception that points at a cell of this row. */
    public DataException error(String column, String problem) {
        return new DataException(where(column), problem);
    }

    private int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(
                    table + " has no column " + column + Suggestion.of(column, columns.keySet()));
        }
        return index;
    }

    /** The cells, joined by tabs, as in the file. */
    @Override
    public String toString() {
        return String.join("\t", Arrays.asList(cells));
    }
}
