/**
 * Which articles are one source, and why: copies, declared origins, one author on one event, what people decided.
 */
@NullMarked
package org.multivector.ledger.events.family;

import org.jspecify.annotations.NullMarked;
