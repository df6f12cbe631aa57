/**
 * Follows feeds and sitemaps, and keeps the pages they name as WARC files. {@link org.multivector.press.watch.Watch} is
 * the way in.
 */
@NullMarked
package org.multivector.press.watch;

import org.jspecify.annotations.NullMarked;
