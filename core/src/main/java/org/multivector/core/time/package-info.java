/**
 * Dates as precise as they are known, after EDTF.
 */
@NullMarked
package org.multivector.core.time;

import org.jspecify.annotations.NullMarked;
