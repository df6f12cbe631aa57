/** Measures and trains the press stage on open gold pages. */
@NullMarked
package org.multivector.lab.press;

import org.jspecify.annotations.NullMarked;
