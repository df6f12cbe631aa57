package org.multivector.desk.report;

import java.util.Arrays;

/** In which line of a text an offset lies; lines count from 1, as editors do. Immutable. */
final class LineNumbers {
    private final int[] ends;

    LineNumbers(String text) {
        ends = ends(text);
    }

    private static int[] ends(String text) {
        int[] out = new int[16];
        int size = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            out[size++] = at;
        }
        return Arrays.copyOf(out, size);
    }

    /** The line of an offset; a line end belongs to the line that it ends. */
    int of(int offset) {
        int place = Arrays.binarySearch(ends, offset);
        return (place >= 0 ? place : -place - 1) + 1;
    }
}
