/**
 * The workshop: training, scorers, benchmarks. Depends on all, nobody depends on it, never shipped.
 */
@NullMarked
package org.multivector.lab;

import org.jspecify.annotations.NullMarked;
