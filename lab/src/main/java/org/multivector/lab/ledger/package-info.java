/** Ledgers of generated articles, for timings. */
@NullMarked
package org.multivector.lab.ledger;

import org.jspecify.annotations.NullMarked;
