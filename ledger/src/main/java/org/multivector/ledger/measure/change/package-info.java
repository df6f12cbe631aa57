/**
 * When the tone between two parties changed: change points of a series, with the happenings that make them.
 */
@NullMarked
package org.multivector.ledger.measure.change;

import org.jspecify.annotations.NullMarked;
