/** What people decided about a ledger: kept as they said it, undone by saying so, never changed. */
@NullMarked
package org.multivector.ledger.decisions;

import org.jspecify.annotations.NullMarked;
