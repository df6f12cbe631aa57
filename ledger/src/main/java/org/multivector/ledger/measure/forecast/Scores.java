package org.multivector.ledger.measure.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.multivector.ledger.measure.Proportion;

/**
 * How good judged forecasts were.
 *
 * @param came how many came true, of how many
 * @param brier {@code mean (p-o)²}, 0 (best) to 1; ¼ for always saying one half (Brier 1950)
 * @param log mean of {@code -ln} of the probability given to what came, with p clipped to .01 to .99: .01 (best) to 4.6
 * @param murphy the parts of the Brier score
 * @param skill {@code 1 - brier/uncertainty}: 1 best, 0 as good as always giving the frequency of all, which only hindsight
 *     knows; empty where all came out alike
 * @param discrimination mean p of those that came true less mean p of the others, −1 to 1; empty where there is but one kind
 * @param calibration up to five bins of nearly equal numbers, in order; equal probabilities stay together
 */
public record Scores(
        Proportion came,
        double brier,
        double log,
        Murphy murphy,
        OptionalDouble skill,
        OptionalDouble discrimination,
        List<CalibrationBin> calibration) {
    private static final int BINS = 5;
    private static final double LEAST = 0.01;
    private static final double LEVEL = 0.95;

    /** Copies the list. */
    public Scores {
        Objects.requireNonNull(came, "came");
        Objects.requireNonNull(murphy, "murphy");
        calibration = List.copyOf(calibration);
    }

    /** Of judged forecasts, one or more. */
    static Scores of(List<Forecast> forecasts) {
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability).thenComparing(Forecast::id))
                .toList();
        double brier = 0;
        double log = 0;
        for (Forecast one : sorted) {
            double missed = one.probability() - one.outcome();
            brier += missed * missed;
            double clipped = Math.max(LEAST, Math.min(1 - LEAST, one.probability()));
            log -= StrictMath.log(one.outcome() == 1 ? clipped : 1 - clipped);
        }
        brier /= sorted.size();
        Murphy murphy = Murphy.of(sorted);
        return new Scores(
                came(sorted),
                brier,
                log / sorted.size(),
                murphy,
                murphy.uncertainty() > 0 ? OptionalDouble.of(1 - brier / murphy.uncertainty()) : OptionalDouble.empty(),
                discrimination(sorted),
                calibration(sorted));
    }

    private static Proportion came(List<Forecast> forecasts) {
        return new Proportion(forecasts.stream().mapToInt(Forecast::outcome).sum(), forecasts.size());
    }

    private static OptionalDouble discrimination(List<Forecast> sorted) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (Forecast one : sorted) {
            sums[one.outcome()] += one.probability();
            counts[one.outcome()]++;
        }
        return counts[0] > 0 && counts[1] > 0
                ? OptionalDouble.of(sums[1] / counts[1] - sums[0] / counts[0])
                : OptionalDouble.empty();
    }

    private static List<CalibrationBin> calibration(List<Forecast> sorted) {
        List<CalibrationBin> out = new ArrayList<>();
        int start = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            int end = (int) Math.round((double) sorted.size() * bin / BINS);
            while (end > start
                    && end < sorted.size()
                    && sorted.get(end).probability() == sorted.get(end - 1).probability()) {
                end++;
            }
            if (end > start) {
                out.add(bin(sorted.subList(start, end)));
                start = end;
            }
        }
        return out;
    }

    private static CalibrationBin bin(List<Forecast> forecasts) {
        Proportion came = came(forecasts);
        double mean = forecasts.stream().mapToDouble(Forecast::probability).sum() / forecasts.size();
        return new CalibrationBin(
                forecasts.get(0).probability(),
                forecasts.get(forecasts.size() - 1).probability(),
                mean,
                came,
                came.wilson(LEVEL));
    }
}
