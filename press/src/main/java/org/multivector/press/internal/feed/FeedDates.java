package org.multivector.press.internal.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.multivector.core.text.Published;
import org.multivector.press.internal.words.Dates;

/**
 * Dates of feeds, whatever form they have: W3C date-times (ISO 8601), dates of RFC 822 with a weekday that may be wrong,
 * a year of two digits and a zone's name, and dates in words, which {@link Dates} reads. Immutable.
 *
 * <pre>
 * w3c    = year "-" month "-" day [ ("T" | " ") time [ zone ] ]
 * rfc822 = [ weekday [ "," ] ] day month year [ time [ zone ] ]        year = 2DIGIT | 4DIGIT
 * time   = hour ":" minute [ ":" second [ "." fraction ] ]
 * zone   = ("+" | "-") 2DIGIT [ ":" ] 2DIGIT | name
 * </pre>
 */
final class FeedDates {
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?";
    private static final String ZONE = "\\s*(?<zone>[+-]\\d{1,2}:?\\d{2}|[+-]\\d{1,2}|\\p{L}{1,5}(?:[+-]\\d{1,4})?)?";
    private static final Pattern W3C =
            Pattern.compile("\\A\\s*(?<year>\\d{4})[-/.]?(?<month>\\d{2})[-/.]?(?<day>\\d{2})"
                    + "(?:(?:\\s*[Tt]\\s*|\\s+)" + TIME + ZONE + ")?");
    private static final Pattern RFC822 =
            Pattern.compile("\\A\\s*(?:\\p{L}+\\.?\\s*,?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>\\p{L}{3,9})\\.?[\\s-]+"
                    + "(?<year>\\d{4}|\\d{2})(?:,?\\s+" + TIME + ZONE + ")?");
    /** The zones that RFC 822, section 5.1, names, and universal time under its other names; hours from it. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("edt", -4),
            Map.entry("est", -5),
            Map.entry("cdt", -5),
            Map.entry("cst", -6),
            Map.entry("mdt", -6),
            Map.entry("mst", -7),
            Map.entry("pdt", -7),
            Map.entry("pst", -8));

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 100;
    private static final int PIVOT = 70;

    private final Dates dates;

    FeedDates(Dates dates) {
        this.dates = dates;
    }

    /** The date in a text; nothing if there is none that can be believed. */
    Optional<Published> find(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher w3c = W3C.matcher(text);
            if (w3c.find()) {
                return Optional.of(published(text, w3c, Integer.parseInt(w3c.group("month"))));
            }
            Matcher rfc = RFC822.matcher(text);
            int month = rfc.find() ? month(rfc.group("month")) : 0;
            if (month > 0) {
                return Optional.of(published(text, rfc, month));
            }
        } catch (DateTimeException e) {
            return words(text);
        }
        return words(text);
    }

    private Optional<Published> words(String text) {
        return dates.find(text, true).stream().map(Dates.Found::value).findFirst();
    }

    private static int month(String name) {
        int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private Published published(String text, Matcher found, int month) {
        int year = Integer.parseInt(found.group("year"));
        year += found.group("year").length() > 2 ? 0 : year < PIVOT ? 2000 : 1900;
        LocalDate date = LocalDate.of(year, month, Integer.parseInt(found.group("day")));
        String hour = found.group("hour");
        if (hour == null) {
            return Published.of(date);
        }
        String second = found.group("second");
        LocalTime time = LocalTime.of(
                Integer.parseInt(hour) % 24,
                Integer.parseInt(found.group("minute")),
                second == null ? 0 : Math.min(59, Integer.parseInt(second)));
        LocalDate day = hour.equals("24") ? date.plusDays(1) : date;
        return new Published(day, time, offset(text, found.group("zone")));
    }

    /** The offset of a zone; null, which is unknown, where the name is nobody's. */
    private @Nullable ZoneOffset offset(String text, @Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String name = zone.toLowerCase(Locale.ROOT);
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        if (sign >= 0) {
            return number(name.substring(sign));
        }
        Integer hours = ZONES.get(name);
        return hours != null
                ? ZoneOffset.ofHours(hours)
                : words(text).map(Published::offset).orElse(null);
    }

    private static ZoneOffset number(String zone) {
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        int way = zone.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(way * hours, way * minutes);
    }
}
