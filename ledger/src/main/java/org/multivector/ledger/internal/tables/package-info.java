/** The tables of a ledger in DuckDB: how they are made, written and read. No promise to anybody outside the ledger. */
@NullMarked
package org.multivector.ledger.internal.tables;

import org.jspecify.annotations.NullMarked;
