/** Trees of one language in the words of a related one, by tables; {@link org.multivector.lab.train.Train} learns from them. */
@NullMarked
package org.multivector.lab.cognates;

import org.jspecify.annotations.NullMarked;
