/**
 * What will be, on what condition, and why: forecasts with their words of probability, conditions, explanations.
 */
@NullMarked
package org.multivector.coder.forecast;

import org.jspecify.annotations.NullMarked;
