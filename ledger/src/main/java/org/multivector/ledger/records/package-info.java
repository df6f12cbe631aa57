/**
 * The records by which tools outside exchange codings: JSON Lines, one typed record a line.
 */
@NullMarked
package org.multivector.ledger.records;

import org.jspecify.annotations.NullMarked;
