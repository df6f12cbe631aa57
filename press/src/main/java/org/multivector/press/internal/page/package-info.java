/** A page as lines, whatever it came from. */
@NullMarked
package org.multivector.press.internal.page;

import org.jspecify.annotations.NullMarked;
