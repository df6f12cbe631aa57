package org.multivector.core.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published or changed: a date, perhaps a time, perhaps an offset. An unknown offset stays
 * unknown; nothing is converted to UTC.
 *
 * @param date the day as printed
 * @param time the time of day as printed, if any
 * @param offset the offset from UTC if the page gives one; only together with a time
 */
public record Published(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) implements Serializable {

    /** @throws IllegalArgumentException for an offset without a time */
    public Published {
        Objects.requireNonNull(date, "date");
        if (offset != null && time == null) {
            throw new IllegalArgumentException("an offset needs a time: " + date + " " + offset);
        }
    }

    /** A day, with nothing known of the time. */
    public static Published of(LocalDate date) {
        return new Published(date, null, null);
    }

    /**
     * Reads an ISO 8601 date or date-time: {@code 2022-02-14}, {@code 2022-02-14T09:49}, {@code 2022-02-14T09:49+03:00},
     * {@code 2022-02-14T06:49:00Z}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Published parse(String text) {
        try {
            int t = text.indexOf('T');
            if (t < 0) {
                return of(LocalDate.parse(text));
            }
            String clock = text.substring(t + 1);
            int zone = indexOfOffset(clock);
            LocalTime time = LocalTime.parse(clock.substring(0, zone));
            ZoneOffset offset = zone == clock.length() ? null : ZoneOffset.of(clock.substring(zone));
            return new Published(LocalDate.parse(text.substring(0, t)), time, offset);
        } catch (DateTimeParseException e) {
            throw notISO(text, e);
        } catch (java.time.DateTimeException e) {
            throw notISO(text, e);
        }
    }

    private static IllegalArgumentException notISO(String text, Exception cause) {
        return new IllegalArgumentException(
                "expected an ISO date such as 2022-02-14 or 2022-02-14T09:49+03:00, got \"" + text + "\"", cause);
    }

    private static int indexOfOffset(String clock) {
        for (int i = 0; i < clock.length(); i++) {
            if ("Zz+-".indexOf(clock.charAt(i)) >= 0) {
                return i;
            }
        }
        return clock.length();
    }

    /** The ISO form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        return date + "T" + time + (offset == null ? "" : offset.toString());
    }
}
