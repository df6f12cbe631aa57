/** WARC and WET files: records one by one, what each holds of a page, and how to go on after a damaged one. */
@NullMarked
package org.multivector.press.internal.warc;

import org.jspecify.annotations.NullMarked;
