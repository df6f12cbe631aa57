/**
 * When: the time expressions of an article, what they mean on the calendar, and which of them dates an event.
 *
 * <p>{@link org.multivector.coder.time.TimexFinder} finds the expressions, by rows of the tables {@code time} (words) and
 * {@code timex} (patterns); {@link org.multivector.coder.time.EventTimes} chooses among them.
 */
@NullMarked
package org.multivector.coder.time;

import org.jspecify.annotations.NullMarked;
