/**
 * Where sources cannot all be right: about one happening, one number, one cause.
 */
@NullMarked
package org.multivector.ledger.events.contradiction;

import org.jspecify.annotations.NullMarked;
