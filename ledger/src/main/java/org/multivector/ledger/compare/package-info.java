/**
 * Several articles side by side: which are one source, and where they contradict each other.
 */
@NullMarked
package org.multivector.ledger.compare;

import org.jspecify.annotations.NullMarked;
