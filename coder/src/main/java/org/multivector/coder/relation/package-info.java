/**
 * What a sentence says besides events: ties between parties, and gestures of protocol.
 */
@NullMarked
package org.multivector.coder.relation;

import org.jspecify.annotations.NullMarked;
