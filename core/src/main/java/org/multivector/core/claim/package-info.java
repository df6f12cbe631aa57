/**
 * Who says what, in which way, and how sure: claims, attributions, mentions, time expressions, and the coding of one article.
 */
@NullMarked
package org.multivector.core.claim;

import org.jspecify.annotations.NullMarked;
