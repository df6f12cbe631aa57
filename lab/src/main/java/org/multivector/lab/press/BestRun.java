package org.multivector.lab.press;

import java.util.List;

/** The baseline for text dumps: the run of lines with the largest sum, a line of 20 words and more counting its words, others -15. */
final class BestRun {
    private static final int LONG = 20;
    private static final int LOSS = -15;

    private BestRun() {}

    static String of(String dump) {
        List<String> lines = List.of(dump.split("\n", -1));
        int bestSum = 0;
        int bestStart = 0;
        int bestEnd = 0;
        int start = 0;
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            int words = Judge.words(lines.get(i)).size();
            sum += words >= LONG ? words : LOSS;
            if (sum <= 0) {
                start = i + 1;
                sum = 0;
            } else if (sum > bestSum) {
                bestSum = sum;
                bestStart = start;
                bestEnd = i + 1;
            }
        }
        return String.join("\n", lines.subList(bestStart, bestEnd));
    }
}
