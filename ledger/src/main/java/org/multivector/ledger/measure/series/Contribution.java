package org.multivector.ledger.measure.series;

/**
 * What one happening adds to the net height of a series on a day.
 *
 * @param happening its id
 * @param part −10 to 10; the parts of all happenings add up to the net height
 */
public record Contribution(String happening, double part) {}
