/** The language of a stretch of text: the script tells the candidates, letter sequences and words choose among them. */
@NullMarked
package org.multivector.press.internal.language;

import org.jspecify.annotations.NullMarked;
