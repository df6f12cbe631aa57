/**
 * Who did what to whom, after the PLOVER codebook: types, modes, contexts, scores, sectors, participants.
 */
@NullMarked
package org.multivector.core.event;

import org.jspecify.annotations.NullMarked;
