/** Measures the readers of feeds and the way pages are fetched. */
@NullMarked
package org.multivector.lab.feed;

import org.jspecify.annotations.NullMarked;
