/**
 * What every stage shares: where a coded value comes from, what was rejected and why. The nouns themselves live in the packages below.
 */
@NullMarked
package org.multivector.core;

import org.jspecify.annotations.NullMarked;
