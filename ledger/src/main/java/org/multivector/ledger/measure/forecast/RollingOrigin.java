package org.multivector.ledger.measure.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What {@link BaseRate} would have said in the past: at the start of each stretch of the horizon's length, from the days
 * before it alone, whether it would happen within the stretch, and what came. Stretches do not overlap.
 */
public final class RollingOrigin {
    private RollingOrigin() {}

    /**
     * The forecasts of the past, judged, to be scored by {@link Track#of}.
     *
     * @param days the days on which it happened, in any order; a day counts once
     * @param from the first day watched
     * @param to the last day watched, inclusive
     * @param horizonDays the length of a stretch, 1 or more
     * @return in order of time, ids by the first day of the stretch, the holder "base rate"; none where there is no whole
     *     stretch after a first one
     * @throws IllegalArgumentException if the horizon is below 1
     */
    public static List<Forecast> forecasts(Collection<LocalDate> days, LocalDate from, LocalDate to, int horizonDays) {
        if (horizonDays < 1) {
            throw new IllegalArgumentException("expected a horizon of 1 day or more, got " + horizonDays);
        }
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        List<Forecast> out = new ArrayList<>();
        LocalDate start = from.plusDays(horizonDays);
        for (LocalDate end = start.plusDays(horizonDays - 1L); !end.isAfter(to); end = end.plusDays(horizonDays)) {
            int before = sorted.subSet(from, start).size();
            double watched = ChronoUnit.DAYS.between(from, start);
            boolean came = !sorted.subSet(start, true, end, true).isEmpty();
            out.add(new Forecast(
                    start.toString(),
                    "base rate",
                    BaseRate.of(before, watched).probability(horizonDays),
                    end,
                    came ? Verdict.TRUE : Verdict.FALSE));
            start = end.plusDays(1);
        }
        return List.copyOf(out);
    }
}
