package org.multivector.press.internal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar that dates of the press are written in, with the years it is read for. Lunar calendars are not here: their
 * days cannot be told without knowing who saw the moon.
 */
enum Calendar {
    /** The calendar of ISO 8601. */
    GREGORIAN(1900, 2100),
    /** The solar Hijri calendar of Iran and Afghanistan: year 1400 began on 21 March 2021. */
    JALALI(1300, 1500),
    /** The Thai calendar: Gregorian months, years counted from 543 years earlier. */
    BUDDHIST(2443, 2643);

    private static final int BUDDHIST_LEAD = 543;
    /** A Jalali year, and the day it began on; the others are counted from it. */
    private static final int KNOWN_YEAR = 1400;

    private static final LocalDate KNOWN_START = LocalDate.of(2021, 3, 21);
    private static final int CYCLE = 33;

    private final int first;
    private final int last;

    Calendar(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether the number is one of its years. */
    boolean hasYear(int year) {
        return year >= first && year <= last;
    }

    /** The day, if there is such a day. */
    Optional<LocalDate> date(int year, int month, int day) {
        if (this == JALALI) {
            return jalali(year, month, day);
        }
        try {
            return Optional.of(LocalDate.of(this == BUDDHIST ? year - BUDDHIST_LEAD : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Six months of 31 days, five of 30, the last of 29, in leap years 30. */
    private static Optional<LocalDate> jalali(int year, int month, int day) {
        int length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
        if (month < 1 || month > 12 || day < 1 || day > length) {
            return Optional.empty();
        }
        long days = 30L * (month - 1) + Math.min(month - 1, 6) + day - 1;
        for (int at = KNOWN_YEAR; at < year; at++) {
            days += isLeap(at) ? 366 : 365;
        }
        for (int at = year; at < KNOWN_YEAR; at++) {
            days -= isLeap(at) ? 366 : 365;
        }
        return Optional.of(KNOWN_START.plusDays(days));
    }

    /** The cycle of 33 years with eight leap years, which agrees with the observed spring for all years read here. */
    private static boolean isLeap(int year) {
        return switch (year % CYCLE) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
