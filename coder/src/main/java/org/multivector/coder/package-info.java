/**
 * From sentences to claims: {@link org.multivector.coder.Coder} is the one door, the packages below are its components.
 */
@NullMarked
package org.multivector.coder;

import org.jspecify.annotations.NullMarked;
