/**
 * Is it so: how a source puts an event, and how far the author commits himself, composed from cue rows up the tree.
 */
@NullMarked
package org.multivector.coder.status;

import org.jspecify.annotations.NullMarked;
