package org.multivector.ledger.measure.series;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A series on one day.
 *
 * @param day the day
 * @param mass the weight of what has happened and not faded, 0 or more
 * @param effective the effective number of happenings, {@code (sum of wK)² / sum of (wK)²} (Kish 1965): how many of
 *     equal weight would say as much; 0 where there is none
 * @param level empty where the effective number is too small
 */
public record SeriesPoint(LocalDate day, double mass, double effective, Optional<Level> level) {}
