/**
 * From text to sentences: tokens, lemmas, features and Universal Dependencies trees. {@link org.multivector.language.Language} is the way in.
 */
@NullMarked
package org.multivector.language;

import org.jspecify.annotations.NullMarked;
