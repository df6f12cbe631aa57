/**
 * Articles, their passages, and their sentences as Universal Dependencies trees. Spans count UTF-16 units of the article's original text.
 */
@NullMarked
package org.multivector.core.text;

import org.jspecify.annotations.NullMarked;
