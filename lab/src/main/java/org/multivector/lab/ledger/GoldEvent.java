package org.multivector.lab.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Span;

/**
 * An event that the gold has of an article.
 *
 * @param id the row's id
 * @param document such as {@code D1}
 * @param quote where its words stand in the article
 * @param types the codebook's types that fit, the main one first; empty when it is none of the codebook's
 * @param cluster the happening it belongs to
 */
record GoldEvent(String id, String document, Span quote, List<String> types, String cluster) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,}");
    private static final Pattern PLACE = Pattern.compile("(D\\d):(\\d+).*");

    GoldEvent {
        types = List.copyOf(types);
    }

    /**
     * The events of the gold's table.
     *
     * @param texts texts of the articles by document; rows of other documents are passed over
     */
    static List<GoldEvent> of(Table table, Map<String, String> texts) {
        List<GoldEvent> out = new ArrayList<>();
        for (Row row : table.rows()) {
            Matcher place = PLACE.matcher(row.get("doc:line"));
            if (place.matches() && texts.containsKey(place.group(1))) {
                String text = String.valueOf(texts.get(place.group(1)));
                Set<String> types = new LinkedHashSet<>();
                Matcher code = CODE.matcher(row.get("PLOVER code:mode (alternative in brackets)"));
                while (code.find()) {
                    types.add(code.group());
                }
                out.add(new GoldEvent(
                        row.id(),
                        place.group(1),
                        quote(text, Integer.parseInt(place.group(2)), row.get("quote")),
                        List.copyOf(types),
                        row.get("cluster")));
            }
        }
        return out;
    }

    /** The quotation within its line; the line where it is not found. */
    private static Span quote(String text, int line, String quoted) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String words = quoted.replaceAll("^«|»$", "");
        int at = text.substring(start, end).indexOf(words);
        return at < 0 ? Span.of(start, end) : Span.of(start + at, start + at + words.length());
    }
}
