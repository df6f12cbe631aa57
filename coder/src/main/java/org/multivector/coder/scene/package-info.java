/**
 * Sentences in their place: in which passage and paragraph they stand, and whose turn it is in an interview.
 */
@NullMarked
package org.multivector.coder.scene;

import org.jspecify.annotations.NullMarked;
