package org.multivector.coder;

import java.time.LocalDate;

/** The last day a text without a date can be about, judged by the latest year it names. */
final class LatestYear {
    private static final int FIRST = 1990;
    private static final int LAST = 2035;

    private LatestYear() {}

    /** The last day of the latest year from {@value #FIRST} to {@value #LAST} in the text; of the last one if none. */
    static LocalDate in(String text) {
        int latest = 0;
        int run = 0;
        int number = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = run < 5 ? 10 * number + (c - '0') : number;
                run++;
            } else {
                boolean year = run == 4 && number >= FIRST && number <= LAST;
                latest = year ? Math.max(latest, number) : latest;
                run = 0;
                number = 0;
            }
        }
        return LocalDate.of(latest == 0 ? LAST : latest, 12, 31);
    }
}
