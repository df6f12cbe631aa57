/**
 * How two parties stand to each other from day to day: cooperation and conflict apart, old happenings fading.
 */
@NullMarked
package org.multivector.ledger.measure.series;

import org.jspecify.annotations.NullMarked;
