/**
 * What a trained model says of itself.
 */
@NullMarked
package org.multivector.language.header;

import org.jspecify.annotations.NullMarked;
