/**
 * Cutting text into tokens and sentences, by rules that are the same for all languages and tables that each language has. No promise to users.
 */
@NullMarked
package org.multivector.language.internal.cut;

import org.jspecify.annotations.NullMarked;
