package org.multivector.press.internal.words;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.core.table.Row;
import org.multivector.press.internal.words.DateHabits.Order;

/**
 * The words of every {@code dates.tsv}: months, zones, hours, ages and the small words between, and how each language
 * writes dates of numbers. Immutable after loading.
 */
final class DateWords {
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("month", Part.MONTH),
            Map.entry("jalali", Part.MONTH),
            Map.entry("weekday", Part.WEEKDAY),
            Map.entry("unit", Part.UNIT),
            Map.entry("ago", Part.AGO),
            Map.entry("recent", Part.RECENT),
            Map.entry("zone", Part.ZONE),
            Map.entry("year", Part.FILLER),
            Map.entry("at", Part.FILLER),
            Map.entry("calendar", Part.FILLER),
            Map.entry("order", Part.OTHER),
            Map.entry("era", Part.ERA),
            Map.entry("published", Part.PUBLISHED),
            Map.entry("changed", Part.CHANGED),
            Map.entry("hour", Part.HOUR),
            Map.entry("minute", Part.MINUTE),
            Map.entry("am", Part.HALF_DAY),
            Map.entry("pm", Part.HALF_DAY));
    private static final Map<String, Calendar> CALENDARS =
            Map.of("jalali", Calendar.JALALI, "buddhist", Calendar.BUDDHIST);
    private static final Map<String, Order> ORDERS = Map.of("dmy", Order.DAY_FIRST, "mdy", Order.MONTH_FIRST);

    private final Phrases<Word> words = new Phrases<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Calendar> calendars = new HashMap<>();
    private final Map<String, Map<String, Order>> orders = new HashMap<>();

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
        HOUR,
        MINUTE,
        HALF_DAY,
        ERA,
        PUBLISHED,
        CHANGED,
        NUMBER,
        OTHER
    }

    /**
     * A word of dates.
     *
     * @param part what it does
     * @param value month 1 to 12, hours to add, or years to add; 0 for other parts
     * @param zone for a zone its id: an offset or an IANA name
     * @param calendar the calendar that a month is of
     * @param folder the language, or {@code world}
     */
    record Word(Part part, int value, String zone, Calendar calendar, String folder) {
        static Word plain(Part part, int value) {
            return new Word(part, value, "", Calendar.GREGORIAN, "");
        }
    }

    static DateWords load() {
        DateWords read = new DateWords();
        Tables.rows("dates.tsv").forEach(entry -> read.add(entry.folder(), entry.row()));
        read.words.add("t", Word.plain(Part.FILLER, 0));
        return read;
    }

    private void add(String folder, Row row) {
        folders.add(folder);
        Part part = row.choice("part", "part of a date", PARTS);
        String value = row.get("value");
        if (part == Part.OTHER) {
            Order order = row.choice("value", "order of day and month", ORDERS);
            row.list("words")
                    .forEach(region -> orders.computeIfAbsent(folder, none -> new HashMap<>())
                            .put(region, order));
            return;
        }
        if (row.get("part").equals("calendar")) {
            calendars.put(folder, row.choice("value", "calendar", CALENDARS));
            value = "";
        }
        boolean isZone = part == Part.ZONE;
        if (isZone) {
            checkZone(row, value);
        }
        int number = isZone || value.isEmpty() ? 0 : row.parse("value", Integer::parseInt);
        Calendar calendar = row.get("part").equals("jalali") ? Calendar.JALALI : Calendar.GREGORIAN;
        Word word = new Word(part, number, isZone ? value : "", calendar, folder);
        row.list("words").forEach(phrase -> words.add(DateAtom.apart(phrase), word));
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

    /** Whether the language writes its years so, beside the Gregorian way. */
    boolean uses(@Nullable String folder, Calendar calendar) {
        return folder != null && calendars.get(folder) == calendar;
    }

    /** How pages in a language write dates of numbers; where regions differ, as the first region known does. */
    Order order(String language, Iterable<String> regions) {
        Map<String, Order> known = orders.get(language);
        if (known == null) {
            return folders.contains(language) ? Order.DAY_FIRST : Order.UNKNOWN;
        }
        for (String region : regions) {
            Order order = known.get(region);
            if (order != null) {
                return order;
            }
        }
        return Order.UNKNOWN;
    }
}
