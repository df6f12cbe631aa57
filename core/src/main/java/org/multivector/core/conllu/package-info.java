/**
 * Reading and writing CoNLL-U, the exchange format of Universal Dependencies.
 */
@NullMarked
package org.multivector.core.conllu;

import org.jspecify.annotations.NullMarked;
