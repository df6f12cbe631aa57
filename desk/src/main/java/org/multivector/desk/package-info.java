/**
 * The only place where the stages meet: the command line. Nothing but desk prints.
 */
@NullMarked
package org.multivector.desk;

import org.jspecify.annotations.NullMarked;
