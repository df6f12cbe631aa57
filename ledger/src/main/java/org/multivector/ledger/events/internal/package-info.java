/**
 * What the packages of events share and nobody else should use.
 */
@NullMarked
package org.multivector.ledger.events.internal;

import org.jspecify.annotations.NullMarked;
