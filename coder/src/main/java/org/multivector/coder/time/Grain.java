package org.multivector.coder.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The units in which time is told, from fine to coarse. */
enum Grain {
    SECOND("S", ChronoUnit.SECONDS, 1),
    MINUTE("M", ChronoUnit.MINUTES, 1),
    HOUR("H", ChronoUnit.HOURS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.WEEKS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    MONTH("M", ChronoUnit.MONTHS, 1),
    SEASON("SE", ChronoUnit.MONTHS, 3),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("DE", ChronoUnit.YEARS, 10),
    CENTURY("CE", ChronoUnit.YEARS, 100),
    MILLENNIUM("ML", ChronoUnit.YEARS, 1000);

    private static final Map<String, Grain> BY_CODE = new TreeMap<>();

    static {
        for (Grain grain : values()) {
            BY_CODE.put(grain.name().toLowerCase(Locale.ROOT), grain);
        }
    }

    private final String letter;
    private final ChronoUnit step;
    private final int steps;

    Grain(String letter, ChronoUnit step, int steps) {
        this.letter = letter;
        this.step = step;
        this.steps = steps;
    }

    /** Grains by the codes that tables use: their names in lower case. */
    static Map<String, Grain> byCode() {
        return BY_CODE;
    }

    /** Its letter in a TIMEX3 duration. */
    String letter() {
        return letter;
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** The day {@code n} units after {@code day}. */
    LocalDate shift(LocalDate day, int n) {
        return isClock() ? day : day.plus((long) n * steps, step);
    }

    /** The next finer unit in which halves are told, and how many of it make one; this unit itself where there is none. */
    Grain finer() {
        return switch (this) {
            case MINUTE -> SECOND;
            case HOUR -> MINUTE;
            case DAY -> HOUR;
            case YEAR -> MONTH;
            case DECADE, CENTURY, MILLENNIUM -> YEAR;
            default -> this;
        };
    }

    /** How many of the next finer unit make one of this. */
    int ofFiner() {
        return switch (this) {
            case MINUTE, HOUR -> 60;
            case DAY -> 24;
            case YEAR -> 12;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 1;
        };
    }
}
