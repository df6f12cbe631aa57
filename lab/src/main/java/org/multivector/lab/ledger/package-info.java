/**
 * The ledger against what the reference articles say: clusters of claims, contradictions.
 */
@NullMarked
package org.multivector.lab.ledger;

import org.jspecify.annotations.NullMarked;
