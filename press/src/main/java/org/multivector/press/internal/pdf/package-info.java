/** The text of PDF files in the order of a reader: columns, lines, words cut at line ends. */
@NullMarked
package org.multivector.press.internal.pdf;

import org.jspecify.annotations.NullMarked;
