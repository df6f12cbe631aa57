package org.multivector.ledger.measure.compass;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.series.Kernel;

/**
 * The happenings between an actor and its poles on one day, as arrays: what resampling runs over. A happening that
 * concerns two poles stands there once.
 *
 * <p>A resample draws as many families as there are, with replacement. A happening's weight is multiplied by the mean of
 * the numbers of times its families were drawn: it survives if any of them was, counts on average as often as in the
 * data, and stands the firmer the more families it rests on. (To count it once however often its family was drawn would
 * make intervals a quarter too narrow: part of the data with weights 0 and 1 varies less than a resample.)
 */
final class Evidence {
    private final List<String> poles;
    private final List<Happening> happenings;
    private final List<String> families;
    private final int[][] itemsOfPole;
    private final int[][] familiesOfItem;
    private final double[] faded;
    private final double[] confidence;
    private final double[] score;
    private final CompassSettings settings;

    Evidence(Map<String, Happenings> byPole, LocalDate day, CompassSettings settings) {
        this.settings = settings;
        TreeMap<String, Happenings> counted = new TreeMap<>();
        byPole.forEach((pole, list) -> counted.put(pole, list.upTo(day)));
        List<Happening> all = new ArrayList<>();
        counted.values().forEach(list -> all.addAll(list.list()));
        Happenings together = Happenings.of(all);
        poles = List.copyOf(counted.keySet());
        happenings = together.list();
        families = together.families();
        Map<String, Integer> items = places(together.ids());
        Map<String, Integer> sources = places(families);
        itemsOfPole = counted.values().stream()
                .map(list -> list.ids().stream().mapToInt(items::get).toArray())
                .toArray(int[][]::new);
        familiesOfItem = happenings.stream()
                .map(one -> one.families().stream().mapToInt(sources::get).toArray())
                .toArray(int[][]::new);
        faded = faded(day);
        confidence = happenings.stream().mapToDouble(Happening::confidence).toArray();
        score = happenings.stream().mapToDouble(Happening::score).toArray();
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> out = new HashMap<>();
        names.forEach(name -> out.put(name, out.size()));
        return out;
    }

    private double[] faded(LocalDate day) {
        LocalDate first = happenings.stream()
                .map(one -> one.date().first())
                .min(Comparator.naturalOrder())
                .orElse(day);
        Kernel kernel = new Kernel(settings.series(), ChronoUnit.DAYS.between(first, day) + 1);
        return happenings.stream()
                .mapToDouble(one -> one.standing().weight() * kernel.at(one, day))
                .toArray();
    }

    List<String> poles() {
        return poles;
    }

    List<String> families() {
        return families;
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** The happenings of one pole. */
    List<Happening> of(int pole) {
        return Arrays.stream(itemsOfPole[pole]).mapToObj(happenings::get).toList();
    }

    /** The reading of the data as they are. */
    Reading reading() {
        double[] weights = new double[faded.length];
        for (int item = 0; item < weights.length; item++) {
            weights[item] = faded[item] * confidence[item];
        }
        return read(weights, score);
    }

    /** The reading of a resample. */
    Reading resampled(SplittableRandom random) {
        int[] drawn = new int[families.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[random.nextInt(drawn.length)]++;
        }
        double[] weights = new double[faded.length];
        double[] scores = settings.coderError() == CoderError.FLIP ? score.clone() : score;
        for (int item = 0; item < weights.length; item++) {
            double times = times(familiesOfItem[item], drawn);
            if (times > 0) {
                weights[item] = times * faded[item];
                err(item, weights, scores, random);
            }
        }
        return read(weights, scores);
    }

    /** Lets the coder err, or not, on one happening. */
    private void err(int item, double[] weights, double[] scores, SplittableRandom random) {
        switch (settings.coderError()) {
            case NONE -> weights[item] *= confidence[item];
            case DROP -> weights[item] = random.nextDouble() < confidence[item] ? weights[item] : 0;
            case FLIP -> scores[item] = random.nextDouble() < confidence[item] ? scores[item] : -scores[item];
        }
    }

    private static double times(int[] families, int[] drawn) {
        double sum = 0;
        for (int family : families) {
            sum += drawn[family];
        }
        return sum / families.length;
    }

    private Reading read(double[] weights, double[] scores) {
        double[] mass = new double[poles.size()];
        double[] cooperation = new double[mass.length];
        double[] conflict = new double[mass.length];
        for (int pole = 0; pole < mass.length; pole++) {
            double whole = 0;
            double warm = 0;
            double cold = 0;
            for (int item : itemsOfPole[pole]) {
                whole += weights[item];
                warm += weights[item] * Math.max(scores[item], 0);
                cold += weights[item] * Math.max(-scores[item], 0);
            }
            mass[pole] = whole;
            cooperation[pole] = warm;
            conflict[pole] = cold;
        }
        return new Reading(mass, cooperation, conflict, settings.series().priorMass());
    }

    /** The effective number of happenings of one pole. */
    double effective(int pole) {
        double sum = 0;
        double squares = 0;
        for (int item : itemsOfPole[pole]) {
            double weight = faded[item] * confidence[item];
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    /** The families by how much weight rests on them alone, most first. */
    List<String> mostRelied(int limit) {
        double[] alone = new double[families.size()];
        for (int item = 0; item < faded.length; item++) {
            if (familiesOfItem[item].length == 1) {
                alone[familiesOfItem[item][0]] += faded[item] * confidence[item] * Math.abs(score[item]);
            }
        }
        return IntStream.range(0, alone.length)
                .filter(family -> alone[family] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer family) -> -alone[family])
                        .thenComparing(Comparator.naturalOrder()))
                .map(families::get)
                .limit(limit)
                .toList();
    }
}
