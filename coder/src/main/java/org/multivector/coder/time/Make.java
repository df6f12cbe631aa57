package org.multivector.coder.time;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.core.table.Suggestion;

/**
 * What rows make of what they find; the first word of the column {@code makes}. In the order in which rows are tried, so
 * that each can build on what those before it found.
 */
enum Make {
    /** A date from the fields that are named. */
    DATE,
    /** A distance: {@code +} or {@code -}, from the last date with {@code mentioned}, else from publication. */
    SHIFT,
    /**
     * How long; {@code -} or {@code +}: before or after publication; {@code before} or {@code after}: before or after an
     * event that the next words name.
     */
    LENGTH,
    /** How often. */
    SET,
    /** A value as it stands: {@code ref PAST_REF}. */
    REF,
    /** A time of day. */
    CLOCK,
    /** A date inside a longer stretch. */
    INSIDE,
    /** A time of day on a date. */
    ONDAY,
    /** A part of a stretch: early, the end of. */
    PART,
    /** A distance from a date that is named. */
    FROM,
    /** From one date to another. */
    RANGE,
    /** The date as the start of something. */
    SINCE,
    /** The date as the end of something. */
    UNTIL;

    /** Those that may build on found expressions. */
    static final Set<Make> COMPOSITE = EnumSet.range(INSIDE, UNTIL);

    private static final Map<String, Make> BY_CODE = new TreeMap<>();

    static {
        for (Make make : values()) {
            BY_CODE.put(make.name().toLowerCase(Locale.ROOT), make);
        }
    }

    /** Whether it says on which side of the date something lies. */
    boolean isBound() {
        return this == SINCE || this == UNTIL;
    }

    /** Reads the first word of the column. */
    static Make parse(String text) {
        String code = text.split(" ", 2)[0];
        Make make = BY_CODE.get(code);
        if (make == null) {
            throw new IllegalArgumentException("unknown maker " + code + Suggestion.of(code, BY_CODE.keySet()));
        }
        return make;
    }
}
