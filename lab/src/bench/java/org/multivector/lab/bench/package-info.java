/**
 * How fast the chain is. Built only by {@code make bench}: the comparison needs a parser under the GPL, of which nothing
 * else may depend.
 */
@NullMarked
package org.multivector.lab.bench;

import org.jspecify.annotations.NullMarked;
