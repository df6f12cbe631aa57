package org.multivector.press.internal.words;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import org.multivector.core.table.Row;

/** The words of every {@code dates.tsv}: months, zones, ages and the small words between. Immutable after loading. */
final class DateWords {
    private static final Map<String, Part> PARTS = Map.of(
            "month", Part.MONTH,
            "weekday", Part.WEEKDAY,
            "unit", Part.UNIT,
            "ago", Part.AGO,
            "recent", Part.RECENT,
            "zone", Part.ZONE,
            "year", Part.FILLER,
            "at", Part.FILLER,
            "am", Part.HALF_DAY,
            "pm", Part.HALF_DAY);

    private final Phrases<Word> words = new Phrases<>();

    private DateWords() {}

    /** What a word does in a date. */
    enum Part {
        MONTH,
        WEEKDAY,
        UNIT,
        AGO,
        RECENT,
        ZONE,
        FILLER,
        HALF_DAY,
        NUMBER,
        OTHER
    }

    /**
     * A word of dates.
     *
     * @param part what it does
     * @param value month 1 to 12, or hours to add; 0 for other parts
     * @param zone for a zone its id: an offset or an IANA name
     */
    record Word(Part part, int value, String zone) {}

    static DateWords load() {
        DateWords read = new DateWords();
        Tables.rows("dates.tsv").map(Tables.Entry::row).forEach(read::add);
        read.words.add("t", new Word(Part.FILLER, 0, ""));
        return read;
    }

    private void add(Row row) {
        Part part = row.choice("part", "part of a date", PARTS);
        String value = row.get("value");
        boolean isZone = part == Part.ZONE;
        if (isZone) {
            checkZone(row, value);
        }
        int number = isZone || value.isEmpty() ? 0 : row.parse("value", Integer::parseInt);
        Word word = new Word(part, number, isZone ? value : "");
        row.list("words").forEach(phrase -> words.add(phrase, word));
    }

    private static void checkZone(Row row, String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw row.error("value", "expected an offset such as +03:00 or an IANA zone, got " + zone);
        }
    }

    Phrases<Word> phrases() {
        return words;
    }
}
