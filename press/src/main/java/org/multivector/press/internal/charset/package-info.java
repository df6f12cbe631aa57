/** From bytes to text: the decoding that looks most like a text is taken, and text decoded wrongly before is mended. */
@NullMarked
package org.multivector.press.internal.charset;

import org.jspecify.annotations.NullMarked;
