/** Which lines of a page are the article. */
@NullMarked
package org.multivector.press.internal.body;

import org.jspecify.annotations.NullMarked;
