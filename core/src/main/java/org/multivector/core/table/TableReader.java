package org.multivector.core.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.DataException;

/** Reads the grammar that {@link Table} gives. */
final class TableReader {
    private final String name;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private Map<String, Integer> index = Map.of();

    TableReader(String name) {
        this.name = name;
    }

    Table read(String text) {
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (content.startsWith("#")) {
                comment(content);
            } else if (!content.isEmpty()) {
                cells(line, content.split("\t", -1));
            }
        }
        if (columns.isEmpty()) {
            throw new DataException(name, "expected a line of column names after the comments, found none");
        }
        return new Table(name, header, List.copyOf(columns.keySet()), rows);
    }

    private void comment(String content) {
        int colon = content.indexOf(':');
        if (colon > 0) {
            header.merge(
                    content.substring(1, colon).strip(),
                    content.substring(colon + 1).strip(),
                    (old, more) -> old + " " + more);
        }
    }

    private void cells(int line, String[] cells) {
        if (columns.isEmpty()) {
            for (String column : cells) {
                if (columns.put(column, columns.size()) != null) {
                    throw new DataException(name + ":" + line, "the column " + column + " stands twice");
                }
            }
            index = Map.copyOf(columns);
            return;
        }
        if (cells.length != columns.size()) {
            throw new DataException(
                    name + ":" + line,
                    "expected " + columns.size() + " cells (" + String.join(" ", columns.keySet()) + "), got "
                            + cells.length);
        }
        rows.add(new Row(name, line, index, cells));
    }
}
