/**
 * The commands of a ledger: where pages, codings and the folder of a ledger meet.
 */
@NullMarked
package org.multivector.desk.ledger;

import org.jspecify.annotations.NullMarked;
