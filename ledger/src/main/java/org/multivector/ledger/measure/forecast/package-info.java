/**
 * Who foresaw what, and how well: scores of forecasts whose day has come, and what to expect by frequency alone.
 */
@NullMarked
package org.multivector.ledger.measure.forecast;

import org.jspecify.annotations.NullMarked;
