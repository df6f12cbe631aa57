/**
 * How far two parties take the same side: agreement of votes and other positions, raw and corrected for chance.
 */
@NullMarked
package org.multivector.ledger.measure.align;

import org.jspecify.annotations.NullMarked;
