package org.multivector.core.table;

import java.util.Collection;

/** "; did you mean …?" for error messages, by edit distance. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The end of an error message that names the nearest known word.
     *
     * @param word what was written
     * @param known what could have been meant; ties go to the alphabetically first
     * @return {@code "; did you mean X?"}, or the empty string when nothing is near
     */
    public static String of(String word, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(2, (word.length() + 1) / 2) + 1;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(word, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "; did you mean " + best + "?";
    }

    /** Levenshtein distance by UTF-16 units, in two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
