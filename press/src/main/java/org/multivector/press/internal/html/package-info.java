/** Pages with tags: rendered text, metadata, and what the tags tell of each line. */
@NullMarked
package org.multivector.press.internal.html;

import org.jspecify.annotations.NullMarked;
