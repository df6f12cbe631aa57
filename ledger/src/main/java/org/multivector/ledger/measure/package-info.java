/**
 * What the ledger reckons with numbers, as pure functions: what goes into every measure (happenings with their dates,
 * scores, weights and families of sources) and what comes out of it (estimates with intervals, or a refusal). No
 * database, no clock, no chance but a seeded one. Sums are made in the order of ids, so the order of the input changes
 * no bit of a result.
 */
@NullMarked
package org.multivector.ledger.measure;

import org.jspecify.annotations.NullMarked;
