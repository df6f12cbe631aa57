/**
 * Who says what of one proposition, and how often a source was right: both over independent sources.
 */
@NullMarked
package org.multivector.ledger.measure.sources;

import org.jspecify.annotations.NullMarked;
