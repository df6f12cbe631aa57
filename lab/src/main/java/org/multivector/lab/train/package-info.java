/**
 * Training of language models from Universal Dependencies treebanks. {@link org.multivector.lab.train.Train} is the command. The same files and
 * options always give the same model.
 */
@NullMarked
package org.multivector.lab.train;

import org.jspecify.annotations.NullMarked;
