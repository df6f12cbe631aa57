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
 * <p>How easily such a cut comes about by chance is found by shuffling the families of sources between the neighbouring
 * breaks: the weeks keep their numbers of happenings, the happenings of one family stay together, in an order drawn anew
 * each time. The chance is the part of shufflings, the data counted among them, whose best single cut saves as large a part
 * of the cost. As the best cut is sought in every shuffling too, that the cut was chosen is allowed for.
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
        List<Integer> bounds = new ArrayList<>(List.of(0));
        bounds.addAll(Pelt.changes(net, Pelt.penalty(net), settings.shortest()));
        bounds.add(net.length);
        List<Break> out = new ArrayList<>();
        for (int i = 1; i < bounds.size() - 1; i++) {
            out.add(at(bounds.get(i - 1), bounds.get(i), bounds.get(i + 1)));
        }
        return List.copyOf(out);
    }

    private Break at(int start, int cut, int end) {
        LocalDate monday = weeks.mondays().get(cut);
        List<String> near = weeks.near(monday, settings.around(), start, end).stream()
                .sorted(Comparator.comparingDouble((Happening one) -> -Math.abs(one.weight() * one.score()))
                        .thenComparing(Happening::id))
                .limit(settings.events())
                .map(Happening::id)
                .toList();
        return new Break(monday, mean(start, cut), mean(cut, end), chance(start, end), near);
    }

    private double mean(int start, int end) {
        return Arrays.stream(net, start, end).average().orElseThrow();
    }

    private double chance(int start, int end) {
        int first = weeks.placeOf(start);
        int last = weeks.placeOf(end);
        List<List<Happening>> blocks = blocks(weeks.happenings().subList(first, last));
        double observed = clearest(Arrays.copyOfRange(net, start, end));
        SplittableRandom random = new SplittableRandom(settings.seed());
        int asClear = 1;
        for (int i = 0; i < settings.permutations(); i++) {
            shuffle(blocks, random);
            List<Happening> shuffled = blocks.stream().flatMap(List::stream).toList();
            asClear += clearest(weeks.net(shuffled, first, last)) >= observed * (1 - 1e-12) ? 1 : 0;
        }
        return (double) asClear / (settings.permutations() + 1);
    }

    private double clearest(double[] values) {
        return new SquaredCost(values).bestCut(0, values.length, settings.shortest());
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
