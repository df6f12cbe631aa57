package org.multivector.ledger.measure.forecast;

import org.multivector.ledger.measure.Interval;
import org.multivector.ledger.measure.Proportion;

/**
 * Forecasts of like probability, and what became of them.
 *
 * @param from the least probability
 * @param to the largest
 * @param mean the mean of the probabilities
 * @param came how many came true, of how many
 * @param interval the 95 % Wilson interval of the frequency; the bin is calibrated as far as can be seen if it holds the
 *     mean
 */
public record CalibrationBin(double from, double to, double mean, Proportion came, Interval interval) {}
