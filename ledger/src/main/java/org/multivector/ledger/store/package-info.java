/**
 * The folder of a ledger: originals, tables in DuckDB, a lock for the one who writes. Nothing here knows how a page is
 * read or a claim is coded; that comes in as an {@link OriginalCoder}.
 */
@NullMarked
package org.multivector.ledger.store;

import org.jspecify.annotations.NullMarked;
