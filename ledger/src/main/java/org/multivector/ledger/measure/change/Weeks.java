package org.multivector.ledger.measure.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;

/**
 * The weeks, Monday to Sunday, in which something happened, and what. A happening that is not known to the week has no
 * place in any; one of weight 0 neither. Immutable.
 */
final class Weeks {
    /** A score is kept to nine places: rounding errors of equal scores are no change of tone. */
    private static final double PLACES = 1e9;

    private final List<LocalDate> mondays;
    private final List<Happening> happenings;
    private final int[] weekOf;

    Weeks(Happenings all) {
        happenings =
                all
                        .where(one -> one.weight() > 0
                                && monday(one.date().first())
                                        .equals(monday(one.date().last())))
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(
                                        (Happening one) -> monday(one.date().first()))
                                .thenComparing(Weeks::family)
                                .thenComparing(Happening::id))
                        .toList();
        TreeSet<LocalDate> distinct = new TreeSet<>();
        happenings.forEach(one -> distinct.add(monday(one.date().first())));
        mondays = List.copyOf(distinct);
        weekOf = happenings.stream()
                .mapToInt(one -> distinct.headSet(monday(one.date().first())).size())
                .toArray();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The family a happening is shuffled with: the first of its own. */
    static String family(Happening happening) {
        return happening.families().get(0);
    }

    List<LocalDate> mondays() {
        return mondays;
    }

    /** In order of their weeks. */
    List<Happening> happenings() {
        return happenings;
    }

    /** The net score of each week: the mean of the scores by weight. */
    double[] net() {
        return net(happenings);
    }

    /** As {@link #net()}, had these happened in their place, one for one. */
    double[] net(List<Happening> these) {
        double[] sums = new double[mondays.size()];
        double[] weights = new double[sums.length];
        for (int place = 0; place < weekOf.length; place++) {
            Happening one = these.get(place);
            sums[weekOf[place]] += one.weight() * one.score();
            weights[weekOf[place]] += one.weight();
        }
        for (int week = 0; week < sums.length; week++) {
            sums[week] = Math.rint(sums[week] / weights[week] * PLACES) / PLACES;
        }
        return sums;
    }

    /** The place of the first happening of a week or a later one. */
    private int placeOf(int week) {
        int place = 0;
        while (place < weekOf.length && weekOf[place] < week) {
            place++;
        }
        return place;
    }

    /** Those of the weeks from {@code start} to before {@code end} within so many weeks of a Monday. */
    List<Happening> near(LocalDate monday, int around, int start, int end) {
        List<Happening> out = new ArrayList<>();
        for (int place = placeOf(start); place < placeOf(end); place++) {
            LocalDate week = mondays.get(weekOf[place]);
            if (!week.isBefore(monday.minusWeeks(around)) && week.isBefore(monday.plusWeeks(around))) {
                out.add(happenings.get(place));
            }
        }
        return out;
    }
}
