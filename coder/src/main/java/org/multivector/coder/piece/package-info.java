/**
 * Below the word: the pieces that words fall into (letters, digits, signs), the numbers that pieces spell, and flat
 * patterns over them, in which the tables of times and amounts are written. Independent of how words were cut and of
 * whether there is a tree.
 */
@NullMarked
package org.multivector.coder.piece;

import org.jspecify.annotations.NullMarked;
