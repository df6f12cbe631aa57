package org.multivector.coder.time;

/** TIMEX3 values of which nothing but the grain is known. */
final class Placeholders {
    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    private Placeholders() {}

    /** {@code XXXX-XX-XX} for a day, {@code XXXX-WXX} for a week, and so on. */
    static String of(Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case SEASON -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }

    /** The TIMEX3 code of a season, 0 for winter. */
    static String season(int season) {
        return SEASONS[season];
    }
}
