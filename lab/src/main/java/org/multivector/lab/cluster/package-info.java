/** Makes the tables of words that are used alike or written of the same matters, of word vectors and treebanks. */
@NullMarked
package org.multivector.lab.cluster;

import org.jspecify.annotations.NullMarked;
