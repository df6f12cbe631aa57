/**
 * How much and how many: money, shares, counts, lengths of time and measures, by rows of the tables {@code units} (words)
 * and {@code amounts} (patterns).
 */
@NullMarked
package org.multivector.coder.amount;

import org.jspecify.annotations.NullMarked;
