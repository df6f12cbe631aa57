/** What a page says about itself: title, authors, outlet, date and the way its text came. */
@NullMarked
package org.multivector.press.internal.header;

import org.jspecify.annotations.NullMarked;
