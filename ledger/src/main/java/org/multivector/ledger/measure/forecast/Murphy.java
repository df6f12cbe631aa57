package org.multivector.ledger.measure.forecast;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of the Brier score (Murphy 1973): {@code Brier = reliability - resolution + uncertainty}, exactly, since the
 * forecasts are grouped by their very probability. With few forecasts for each of many probabilities the first two are
 * both large and say little.
 *
 * @param reliability mean squared distance of probability and frequency, 0 (calibrated) to 1
 * @param resolution mean squared distance of the groups' frequencies from that of all, 0 or more: more is better
 * @param uncertainty {@code o (1 - o)} for the frequency o of all, 0 to ¼
 */
public record Murphy(double reliability, double resolution, double uncertainty) {

    static Murphy of(List<Forecast> forecasts) {
        SortedMap<Double, int[]> groups = new TreeMap<>();
        int all = 0;
        for (Forecast one : forecasts) {
            // 0.0 + turns -0.0 into 0.0, which the map would hold apart
            int[] group = groups.computeIfAbsent(0.0 + one.probability(), p -> new int[2]);
            group[0]++;
            group[1] += one.outcome();
            all += one.outcome();
        }
        double n = forecasts.size();
        double base = all / n;
        double reliability = 0;
        double resolution = 0;
        for (var group : groups.entrySet()) {
            double count = group.getValue()[0];
            double frequency = group.getValue()[1] / count;
            reliability += count * square(group.getKey() - frequency);
            resolution += count * square(frequency - base);
        }
        return new Murphy(reliability / n, resolution / n, base * (1 - base));
    }

    private static double square(double x) {
        return x * x;
    }
}
