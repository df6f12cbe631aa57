/** Words as they are looked up: folding, phrases, cues, frequent words and the language they show. */
@NullMarked
package org.multivector.press.internal.words;

import org.jspecify.annotations.NullMarked;
