/**
 * The originals of a ledger: pages as they were taken in, compressed, named by their digest, never changed. What they say
 * inside is not looked at here.
 */
@NullMarked
package org.multivector.ledger.originals;

import org.jspecify.annotations.NullMarked;
