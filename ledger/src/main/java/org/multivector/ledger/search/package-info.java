/** Full text of a ledger's articles and claims, in every language, with filters and counts. */
@NullMarked
package org.multivector.ledger.search;

import org.jspecify.annotations.NullMarked;
