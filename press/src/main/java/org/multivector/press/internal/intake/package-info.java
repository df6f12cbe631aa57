/** Paths and streams to items, one after another: decoding, formats, limits. */
@NullMarked
package org.multivector.press.internal.intake;

import org.jspecify.annotations.NullMarked;
