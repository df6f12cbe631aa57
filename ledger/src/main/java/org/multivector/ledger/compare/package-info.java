/**
 * Several articles side by side: where they contradict each other.
 */
@NullMarked
package org.multivector.ledger.compare;

import org.jspecify.annotations.NullMarked;
