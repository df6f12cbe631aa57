/**
 * How good the chain is on open data: the judges are run, their figures held against pinned floors.
 */
@NullMarked
package org.multivector.lab.score;

import org.jspecify.annotations.NullMarked;
