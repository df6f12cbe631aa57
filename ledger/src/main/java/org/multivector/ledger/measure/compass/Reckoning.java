package org.multivector.ledger.measure.compass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Interval;
import org.multivector.ledger.measure.Outcome;
import org.multivector.ledger.measure.Refusal;

/** Makes one {@link Compass}. */
final class Reckoning {
    /** A lower bound of 5 % is the lower end of an interval of 90 %. */
    private static final double BOUND = 0.9;

    private final Map<String, Happenings> byPole;
    private final LocalDate day;
    private final CompassSettings settings;
    private final Evidence evidence;
    private final List<Optional<Refusal>> refusals = new ArrayList<>();
    private final int[] shown;

    Reckoning(Map<String, Happenings> byPole, LocalDate day, CompassSettings settings) {
        this.byPole = byPole;
        this.day = day;
        this.settings = settings;
        evidence = new Evidence(byPole, day, settings);
        List<Integer> withValue = new ArrayList<>();
        for (int pole = 0; pole < evidence.poles().size(); pole++) {
            refusals.add(refusal(pole));
            if (refusals.get(pole).isEmpty()) {
                withValue.add(pole);
            }
        }
        shown = withValue.stream().mapToInt(Integer::intValue).toArray();
    }

    private Optional<Refusal> refusal(int pole) {
        List<String> ids = evidence.of(pole).stream().map(Happening::id).toList();
        int families = families(pole);
        if (families < settings.leastFamilies()) {
            return Optional.of(new Refusal(Refusal.Lack.FAMILIES, families, settings.leastFamilies(), ids));
        }
        double effective = evidence.effective(pole);
        double least = settings.series().leastEffective();
        return effective < least - 1e-9
                ? Optional.of(new Refusal(Refusal.Lack.EFFECTIVE, effective, least, ids))
                : Optional.empty();
    }

    private int families(int pole) {
        TreeSet<String> out = new TreeSet<>();
        evidence.of(pole).forEach(one -> out.addAll(one.families()));
        return out.size();
    }

    Outcome<Compass> compass() {
        int families = evidence.families().size();
        if (families < settings.leastFamilies()) {
            List<String> ids = evidence.happenings().stream().map(Happening::id).toList();
            return new Outcome.Refused<>(new Refusal(Refusal.Lack.FAMILIES, families, settings.leastFamilies(), ids));
        }
        Reading[] resamples = new Reading[settings.resampling().times()];
        SplittableRandom random = settings.resampling().random();
        for (int i = 0; i < resamples.length; i++) {
            resamples[i] = evidence.resampled(random);
        }
        return new Outcome.Given<>(compass(evidence.reading(), resamples));
    }

    private Compass compass(Reading reading, Reading[] resamples) {
        boolean several = shown.length > 1;
        return new Compass(
                day,
                evidence.families().size(),
                evidence.happenings().size(),
                bearings(reading, resamples),
                several ? Optional.of(tilt(reading, resamples)) : Optional.empty(),
                several
                        ? Optional.of(estimate(reading, resamples, fewest(), one -> one.spread(shown)))
                        : Optional.empty(),
                breadth(resamples),
                evidence.poles().size() > 1 ? Optional.of(concentration(reading, resamples)) : Optional.empty(),
                evidence.mostRelied(settings.withoutFamilies()).stream()
                        .map(this::without)
                        .toList());
    }

    /** Something that a reading tells. */
    private interface Measure {
        double of(Reading reading);
    }

    private Estimate estimate(Reading reading, Reading[] resamples, int families, Measure measure) {
        return settings.resampling().widened(families).estimate(measure.of(reading), values(resamples, measure));
    }

    /** What the resamples tell, without those that tell nothing. */
    private static double[] values(Reading[] resamples, Measure measure) {
        return Arrays.stream(resamples)
                .mapToDouble(measure::of)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private List<Bearing> bearings(Reading reading, Reading[] resamples) {
        List<Bearing> out = new ArrayList<>();
        for (int i = 0; i < evidence.poles().size(); i++) {
            int pole = i;
            Outcome<Estimate> pull = refusals.get(pole)
                    .<Outcome<Estimate>>map(Outcome.Refused::new)
                    .orElseGet(() ->
                            new Outcome.Given<>(estimate(reading, resamples, families(pole), one -> one.pull(pole))));
            boolean mixed = pull.result().isPresent() && !Double.isNaN(reading.ambivalence(pole));
            out.add(new Bearing(
                    evidence.poles().get(pole),
                    evidence.of(pole).size(),
                    families(pole),
                    evidence.effective(pole),
                    reading.cooperation(pole),
                    reading.conflict(pole),
                    pull,
                    mixed
                            ? Optional.of(estimate(reading, resamples, families(pole), one -> one.ambivalence(pole)))
                            : Optional.empty()));
        }
        return out;
    }

    private Tilt tilt(Reading reading, Reading[] resamples) {
        double[] support = new double[evidence.poles().size()];
        for (Reading one : resamples) {
            one.support(shown, support);
        }
        Map<String, Double> parts = new HashMap<>();
        for (int pole : shown) {
            parts.put(evidence.poles().get(pole), support[pole] / resamples.length);
        }
        return new Tilt(evidence.poles().get(reading.tilt(shown)), parts);
    }

    private int breadth(Reading[] resamples) {
        return (int) Arrays.stream(shown)
                .filter(pole -> Interval.percentile(
                                        values(resamples, one -> one.pull(pole)),
                                        settings.resampling()
                                                .withLevel(BOUND)
                                                .widened(families(pole))
                                                .level())
                                .low()
                        > 0)
                .count();
    }

    /** The number of families of the pole that has the fewest of those shown. */
    private int fewest() {
        return Arrays.stream(shown).map(this::families).min().orElseThrow();
    }

    private Concentration concentration(Reading reading, Reading[] resamples) {
        double smoothing = settings.smoothing();
        int families = evidence.families().size();
        double[] shares = reading.shares(smoothing);
        Map<String, Double> byName = new HashMap<>();
        for (int pole = 0; pole < shares.length; pole++) {
            byName.put(evidence.poles().get(pole), shares[pole]);
        }
        return new Concentration(
                byName,
                estimate(reading, resamples, families, one -> one.herfindahl(smoothing)),
                estimate(reading, resamples, families, one -> one.entropy(smoothing)));
    }

    private Without without(String family) {
        Map<String, Happenings> rest = new HashMap<>();
        byPole.forEach((pole, happenings) -> rest.put(pole, happenings.without(family)));
        Reading reading = new Evidence(rest, day, settings).reading();
        Map<String, Double> pull = new HashMap<>();
        for (int pole : shown) {
            pull.put(evidence.poles().get(pole), reading.pull(pole));
        }
        boolean several = shown.length > 1;
        return new Without(
                family,
                pull,
                several ? Optional.of(evidence.poles().get(reading.tilt(shown))) : Optional.empty(),
                several ? OptionalDouble.of(reading.spread(shown)) : OptionalDouble.empty());
    }
}
