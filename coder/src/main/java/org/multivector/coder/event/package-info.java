/**
 * Who did what to whom: rows over trees, in verbs, nouns and light verbs, become PLOVER events. Says nothing of whether
 * they took place.
 */
@NullMarked
package org.multivector.coder.event;

import org.jspecify.annotations.NullMarked;
