/**
 * Which articles are one source: copies, cut copies, articles that hold another, and those that say from whom they have
 * their text. {@link org.multivector.press.copies.Copies} finds the links one article after another;
 * {@link org.multivector.press.copies.Families} joins them.
 */
@NullMarked
package org.multivector.press.copies;

import org.jspecify.annotations.NullMarked;
