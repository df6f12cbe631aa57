package org.multivector.core.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.DataException;

/**
 * The house rules for tables: NFC, LF, no stray blanks; title, source, licence and "how to change" in the header;
 * ids unique and rows sorted by id in code point order. Codes inside the cells are checked by the component that reads
 * the table.
 */
public final class TableLint {
    private static final List<String> HEADER = List.of("title", "source", "licence", "change");

    private final String name;
    private final List<String> problems = new ArrayList<>();

    private TableLint(String name) {
        this.name = name;
    }

    /**
     * Checks one table.
     *
     * @param name the file's name, as messages shall show it
     * @param text the whole file
     * @return one line a problem, each with {@code file:line}; empty when all is well
     */
    public static List<String> check(String name, String text) {
        TableLint lint = new TableLint(name);
        lint.checkText(text);
        try {
            lint.checkTable(Table.parse(name, text));
        } catch (DataException e) {
            lint.problems.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(lint.problems);
    }

    private void checkText(String text) {
        if (!text.endsWith("\n")) {
            problem(lines(text), "the file must end with a line end");
        }
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (content.indexOf('\r') >= 0) {
                problem(line, "a carriage return; lines end with LF alone");
            }
            if (!Normalizer.isNormalized(content, Normalizer.Form.NFC)) {
                problem(line, "not in Unicode form NFC");
            }
            checkCells(line, content);
        }
    }

    private void checkCells(int line, String content) {
        if (content.startsWith("#")) {
            return;
        }
        for (String cell : content.split("\t", -1)) {
            if (!cell.equals(cell.strip())) {
                problem(line, "blanks around \"" + cell.strip() + "\"");
            }
        }
    }

    private void checkTable(Table table) {
        for (String key : HEADER) {
            if (!table.header().containsKey(key)) {
                problem(1, "the header lacks \"# " + key + ": …\"");
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        String last = "";
        for (Row row : table.rows()) {
            Integer before = seen.put(row.id(), row.line());
            if (before != null) {
                problem(row.line(), "the id " + row.id() + " stands already in line " + before);
            } else if (compare(last, row.id()) > 0) {
                problem(row.line(), "not sorted: " + row.id() + " should stand before " + last);
            }
            last = row.id();
        }
    }

    private static int compare(String a, String b) {
        return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    private static int lines(String text) {
        return text.split("\n", -1).length;
    }

    private void problem(int line, String what) {
        problems.add(name + ":" + line + ": " + what);
    }
}
