package org.multivector.desk.ledger;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.ledger.rows.RowSink;

/** Claims for a reader: what, who says so, then the words and where they stand. */
final class ClaimText implements RowSink {
    private final PrintWriter out;
    private final Map<String, Integer> columns = new HashMap<>();

    ClaimText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
    }

    @Override
    public void row(List<@Nullable Object> values) {
        String what = of(values, "type", "");
        String time = of(values, "time_value", "");
        String place = of(values, "place", "");
        String kind = of(values, "kind", "");
        out.println(of(values, "id", "") + "  " + of(values, "status", "") + " "
                + (what.isEmpty() ? kind : what) + (kind.equals("event") || what.isEmpty() ? "" : " (" + kind + ")")
                + "  " + parties(values) + (time.isEmpty() ? "" : ", " + time) + (place.isEmpty() ? "" : ", " + place));
        out.println(
                "    says " + of(values, "sources", "the author") + " in " + of(values, "outlet", "an outlet unnamed")
                        + ", " + of(values, "published", "undated") + ": " + of(values, "title", "untitled"));
        out.println("    “" + of(values, "quote", "").strip().replaceAll("\\s+", " ") + "”");
    }

    private String parties(List<@Nullable Object> values) {
        String recipients = of(values, "recipients", "");
        return of(values, "actors", "?") + (recipients.isEmpty() ? "" : " → " + recipients);
    }

    private String of(List<@Nullable Object> values, String column, String otherwise) {
        Integer at = columns.get(column);
        Object value = at == null ? null : values.get(at);
        return value == null ? otherwise : value.toString();
    }
}
