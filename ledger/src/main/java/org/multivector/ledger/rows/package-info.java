/** Rows of a query as CSV or JSON. */
@NullMarked
package org.multivector.ledger.rows;

import org.jspecify.annotations.NullMarked;
