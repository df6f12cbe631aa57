/**
 * The ledger against what the reference articles say, and under the load of many generated ones.
 */
@NullMarked
package org.multivector.lab.ledger;

import org.jspecify.annotations.NullMarked;
