/**
 * What lasts between parties: ties, and what they agreed on or do together.
 */
@NullMarked
package org.multivector.ledger.events.tie;

import org.jspecify.annotations.NullMarked;
