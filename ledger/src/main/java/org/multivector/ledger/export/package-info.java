/** Claims out of a ledger: those that were asked for, or all, in forms that others read. The same ledger, the same bytes. */
@NullMarked
package org.multivector.ledger.export;

import org.jspecify.annotations.NullMarked;
