/**
 * Who says so: direct and indirect speech, quotations, "according to", turns of an interview, nested to any depth.
 */
@NullMarked
package org.multivector.coder.speech;

import org.jspecify.annotations.NullMarked;
