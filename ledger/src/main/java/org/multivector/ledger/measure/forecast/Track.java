package org.multivector.ledger.measure.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A set of forecasts, counted, and scored as far as they can be. Only those past their scheduled day enter a score, even
 * if they came true before it: else those that come true early would count and their opposites not yet.
 *
 * @param scored how many are past due and judged
 * @param waiting how many are past due and not judged
 * @param ahead how many are not yet due
 * @param voided how many are void
 * @param scores the scores; empty where none is scored
 */
public record Track(int scored, int waiting, int ahead, int voided, Optional<Scores> scores) {

    /**
     * Counts and scores them; one that stands there twice counts once.
     *
     * @param today a forecast is past due when its day is before it
     * @throws IllegalArgumentException if two that differ have one id
     */
    public static Track of(Collection<Forecast> forecasts, LocalDate today) {
        List<Forecast> scored = new ArrayList<>();
        int waiting = 0;
        int ahead = 0;
        int voided = 0;
        for (Forecast one : distinct(forecasts)) {
            if (one.verdict() == Verdict.VOID) {
                voided++;
            } else if (!one.due().isBefore(today)) {
                ahead++;
            } else if (one.verdict() == Verdict.OPEN) {
                waiting++;
            } else {
                scored.add(one);
            }
        }
        return new Track(
                scored.size(),
                waiting,
                ahead,
                voided,
                scored.isEmpty() ? Optional.empty() : Optional.of(Scores.of(scored)));
    }

    /** As {@link #of}, for each holder apart, in order of their names. */
    public static Map<String, Track> byHolder(Collection<Forecast> forecasts, LocalDate today) {
        Map<String, List<Forecast>> apart = new TreeMap<>();
        distinct(forecasts)
                .forEach(one -> apart.computeIfAbsent(one.holder(), holder -> new ArrayList<>())
                        .add(one));
        Map<String, Track> out = new TreeMap<>();
        apart.forEach((holder, list) -> out.put(holder, of(list, today)));
        return Collections.unmodifiableMap(out);
    }

    private static Collection<Forecast> distinct(Collection<Forecast> forecasts) {
        Map<String, Forecast> byId = new TreeMap<>();
        for (Forecast one : forecasts) {
            Forecast before = byId.put(one.id(), one);
            if (before != null && !before.equals(one)) {
                throw new IllegalArgumentException(
                        "expected one forecast an id, got two for " + one.id() + ": " + before + " and " + one);
            }
        }
        return byId.values();
    }
}
