/**
 * How well times are found: scores on TimeBank, WikiWars and the cases of other systems. Runs without language models.
 */
@NullMarked
package org.multivector.lab.time;

import org.jspecify.annotations.NullMarked;
