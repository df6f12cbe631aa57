package org.multivector.ledger.measure.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;

/**
 * The happenings between two parties as two lines over time, cooperation and conflict.
 *
 * <p>A happening e of weight w and score s counts {@code K(t,e)} on day t: half after its half-life, nothing before it
 * happened, the mean over its days where the day is not known. With {@code M = sum of w K} and the prior mass k0
 *
 * <pre>
 * cooperation(t) = sum over s &gt; 0 of  w s K / (k0 + M)
 * conflict(t)    = sum over s &lt; 0 of -w s K / (k0 + M)        net = cooperation - conflict
 * </pre>
 *
 * <p>No value where the effective number of happenings is below 3. It says nothing of how new they are: three of twenty
 * years ago are three still, but then the mass is near 0, and so is the height. Immutable; deterministic to the bit.
 *
 * <p>Example: {@code DyadicSeries.of(happenings, SeriesSettings.DEFAULT).daily(from, to)}.
 */
public final class DyadicSeries {
    /** Three happenings of equal weight are three, whatever the last bit says. */
    private static final double ROUNDING = 1e-9;

    private final List<Happening> happenings;
    private final SeriesSettings settings;

    private DyadicSeries(List<Happening> happenings, SeriesSettings settings) {
        this.happenings = happenings;
        this.settings = settings;
    }

    /** The series of these happenings; those without weight are left out. */
    public static DyadicSeries of(Happenings happenings, SeriesSettings settings) {
        return new DyadicSeries(happenings.where(one -> one.weight() > 0).list(), settings);
    }

    /** The point of one day. */
    public SeriesPoint at(LocalDate day) {
        return point(day, kernel(day));
    }

    /**
     * The points of all days.
     *
     * @param from the first day
     * @param to the last day, inclusive
     * @return none if {@code to} is before {@code from}
     */
    public List<SeriesPoint> daily(LocalDate from, LocalDate to) {
        return every(1, from, to);
    }

    /** As {@link #daily}, but of {@code from} and every seventh day after it. */
    public List<SeriesPoint> weekly(LocalDate from, LocalDate to) {
        return every(7, from, to);
    }

    private List<SeriesPoint> every(int days, LocalDate from, LocalDate to) {
        Kernel kernel = kernel(to);
        List<SeriesPoint> out = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(days)) {
            out.add(point(day, kernel));
        }
        return List.copyOf(out);
    }

    private Kernel kernel(LocalDate last) {
        LocalDate first = happenings.stream()
                .map(one -> one.date().first())
                .min(Comparator.naturalOrder())
                .orElse(last);
        return new Kernel(settings, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private SeriesPoint point(LocalDate day, Kernel kernel) {
        double mass = 0;
        double squares = 0;
        double cooperation = 0;
        double conflict = 0;
        for (Happening one : happenings) {
            double weight = one.weight() * kernel.at(one, day);
            mass += weight;
            squares += weight * weight;
            cooperation += weight * Math.max(one.score(), 0);
            conflict += weight * Math.max(-one.score(), 0);
        }
        double effective = squares > 0 ? mass * mass / squares : 0;
        double whole = settings.priorMass() + mass;
        return new SeriesPoint(
                day,
                mass,
                effective,
                squares > 0 && effective >= settings.leastEffective() - ROUNDING
                        ? Optional.of(new Level(cooperation / whole, conflict / whole))
                        : Optional.empty());
    }

    /**
     * The happenings that make the height of a day.
     *
     * @param day the day
     * @param limit how many at most
     * @return those with the largest part either way first; of equal ones in the order of their ids
     */
    public List<Contribution> behind(LocalDate day, int limit) {
        Kernel kernel = kernel(day);
        double whole = settings.priorMass() + point(day, kernel).mass();
        return happenings.stream()
                .map(one -> new Contribution(one.id(), one.weight() * one.score() * kernel.at(one, day) / whole))
                .filter(one -> one.part() != 0)
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.part()))
                        .thenComparing(Contribution::happening))
                .limit(limit)
                .toList();
    }
}
