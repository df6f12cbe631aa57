/** What the tables know of words: closed classes, base forms, irregular forms, and how regular forms are made. */
@NullMarked
package org.multivector.language.internal.words;

import org.jspecify.annotations.NullMarked;
