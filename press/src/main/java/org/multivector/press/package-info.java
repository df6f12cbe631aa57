/**
 * From files and pages to articles: what of a page is the article, who wrote it, where and when it appeared, and where
 * its text came from. {@link org.multivector.press.Press} is the way in; the packages named {@code internal} are no
 * promise.
 */
@NullMarked
package org.multivector.press;

import org.jspecify.annotations.NullMarked;
