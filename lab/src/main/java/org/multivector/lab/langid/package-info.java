/** Trains and measures the model that tells languages. */
@NullMarked
package org.multivector.lab.langid;

import org.jspecify.annotations.NullMarked;
