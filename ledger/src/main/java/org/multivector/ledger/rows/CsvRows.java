package org.multivector.ledger.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180, lines ended by LF: a line of names, then the rows. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it; numbers stay as they are. Lists are joined by {@code "; "}.
 */
public final class CsvRows implements RowSink {
    private static final String FORMULA = "=+-@\t\r";
    private static final String TO_QUOTE = ",\"\n\r";

    private final Writer out;

    /** Rows to this writer, which is not closed. */
    public CsvRows(Writer out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) throws IOException {
        row(new ArrayList<>(names));
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            Object value = values.get(i);
            if (value instanceof List<?> list) {
                cell(text(String.join("; ", list.stream().map(String::valueOf).toList())));
            } else if (value instanceof String text) {
                cell(text(text));
            } else if (value != null) {
                cell(value.toString());
            }
        }
        out.write('\n');
    }

    /** A lone plus or minus is no formula. */
    private static String text(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void cell(String text) throws IOException {
        boolean quoted = text.chars().anyMatch(c -> TO_QUOTE.indexOf(c) >= 0);
        out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
}
