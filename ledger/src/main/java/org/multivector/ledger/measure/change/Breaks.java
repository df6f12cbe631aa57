package org.multivector.ledger.measure.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Outcome;
import org.multivector.ledger.measure.Refusal;

/**
 * The breaks in the tone between two parties.
 *
 * <p>The series is the net score of each week in which something happened, the mean of the scores by weight; empty weeks
 * are passed over, and happenings not dated to the week are left out. {@link Pelt} cuts it at the price
 * {@code 2 s² ln n}. Below thirty such weeks no break is offered.
 *
 * <p>How easily such a break comes about by chance is found by shuffling the families of sources: the weeks keep their numbers
 * of happenings, the happenings of one family stay together, in an order drawn anew each time; then the same price is paid. The
 * chance of a break is the part of shufflings, the data counted among them, whose clearest break saves as much of the cost
 * (Westfall and Young 1993). So it is allowed for that breaks were sought, and that there are several.
 */
public final class Breaks {
    private final Weeks weeks;
    private final BreakSettings settings;
    private final double[] net;

    private Breaks(Weeks weeks, BreakSettings settings) {
        this.weeks = weeks;
        this.settings = settings;
        net = weeks.net();
    }

    /**
     * Looks for breaks.
     *
     * @return in order of time, none if there is none; refused where there are too few weeks
     */
    public static Outcome<List<Break>> of(Happenings happenings, BreakSettings settings) {
        Weeks weeks = new Weeks(happenings);
        int found = weeks.mondays().size();
        if (found < settings.leastWeeks()) {
            return new Outcome.Refused<>(
                    new Refusal(Refusal.Lack.WEEKS, found, settings.leastWeeks(), happenings.ids()));
        }
        return new Outcome.Given<>(new Breaks(weeks, settings).find());
    }

    private List<Break> find() {
        double penalty = Pelt.penalty(net);
        List<Integer> bounds = bounds(net, penalty);
        double[] shuffled = bounds.size() > 2 ? shuffledGains(penalty) : new double[0];
        List<Break> out = new ArrayList<>();
        for (int i = 1; i < bounds.size() - 1; i++) {
            out.add(at(bounds.get(i - 1), bounds.get(i), bounds.get(i + 1), shuffled));
        }
        return List.copyOf(out);
    }

    /** The start of the series, the breaks, its end. */
    private List<Integer> bounds(double[] values, double penalty) {
        List<Integer> out = new ArrayList<>(List.of(0));
        out.addAll(Pelt.changes(values, penalty, settings.shortest()));
        out.add(values.length);
        return out;
    }

    private Break at(int start, int cut, int end, double[] shuffled) {
        LocalDate monday = weeks.mondays().get(cut);
        List<String> near = weeks.near(monday, settings.around(), start, end).stream()
                .sorted(Comparator.comparingDouble((Happening one) -> -Math.abs(one.weight() * one.score()))
                        .thenComparing(Happening::id))
                .limit(settings.events())
                .map(Happening::id)
                .toList();
        // what differs by rounding alone is as clear
        double gain = new SquaredCost(net).gain(start, cut, end) * (1 - 1e-9);
        long asClear =
                1 + Arrays.stream(shuffled).filter(other -> other >= gain).count();
        return new Break(monday, mean(start, cut), mean(cut, end), (double) asClear / (shuffled.length + 1), near);
    }

    private double mean(int start, int end) {
        return Arrays.stream(net, start, end).average().orElseThrow();
    }

    /** What the clearest break saves in each shuffling; 0 where there is none. */
    private double[] shuffledGains(double penalty) {
        List<List<Happening>> blocks = blocks(weeks.happenings());
        SplittableRandom random = new SplittableRandom(settings.seed());
        double[] out = new double[settings.permutations()];
        for (int i = 0; i < out.length; i++) {
            shuffle(blocks, random);
            out[i] = clearest(weeks.net(blocks.stream().flatMap(List::stream).toList()), penalty);
        }
        return out;
    }

    private double clearest(double[] values, double penalty) {
        List<Integer> bounds = bounds(values, penalty);
        SquaredCost cost = new SquaredCost(values);
        double most = 0;
        for (int i = 1; i < bounds.size() - 1; i++) {
            most = Math.max(most, cost.gain(bounds.get(i - 1), bounds.get(i), bounds.get(i + 1)));
        }
        return most;
    }

    private static List<List<Happening>> blocks(List<Happening> happenings) {
        Map<String, List<Happening>> byFamily = new LinkedHashMap<>();
        for (Happening one : happenings) {
            byFamily.computeIfAbsent(Weeks.family(one), family -> new ArrayList<>())
                    .add(one);
        }
        return new ArrayList<>(byFamily.values());
    }

    private static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = list.set(i, list.get(other));
            list.set(other, kept);
        }
    }
}
