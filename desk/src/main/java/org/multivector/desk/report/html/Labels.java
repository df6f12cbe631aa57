package org.multivector.desk.report.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.multivector.core.event.Event;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * What codes are called in what a person reads, from {@code labels.tsv}; names of countries and languages are the JDK's.
 * Immutable.
 */
final class Labels {
    static final String TABLE = "/org/multivector/desk/tables/labels.tsv";

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** @throws org.multivector.core.DataException if the table is wrong */
    Labels() {
        Table.resource(Labels.class, TABLE).rows().forEach(row -> rows.put(row.id(), row));
        for (String code : Locale.getISOCountries()) {
            country(new Locale.Builder().setRegion(code).build());
        }
    }

    private void country(Locale locale) {
        try {
            countries.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        } catch (MissingResourceException e) {
            countries.remove(locale.getCountry());
        }
    }

    /** What the code is called; the code itself where the table does not know it. */
    String of(String kind, String code) {
        return cell(kind, code, "label", code);
    }

    /** The short form that stands beside the word in a text. */
    String mark(String kind, String code) {
        return cell(kind, code, "mark", code);
    }

    /** One sentence for the legend; empty where there is none. */
    String meaning(String kind, String code) {
        return cell(kind, code, "meaning", "");
    }

    /** A word of the page itself. */
    String word(String id) {
        return of("word", id);
    }

    private String cell(String kind, String code, String column, String other) {
        Row row = rows.get(kind + "." + code);
        return row == null ? other : row.get(column);
    }

    /** What the act is: the mode's words where the table has them, else the type's. */
    String act(Event event) {
        String type = event.type().name();
        return event.mode() == null
                ? of("act", type)
                : cell("act", type + ":" + event.mode().code(), "label", of("act", type));
    }

    /** The country of ISO 3166-1 alpha-3 or of the codebook's own codes. */
    String country(String code) {
        String name = countries.get(code);
        return name == null ? of("country", code) : name;
    }

    /** The language of a BCP 47 tag, in English. */
    String language(@Nullable String tag) {
        return tag == null
                ? word("language-unknown")
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
