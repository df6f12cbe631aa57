/**
 * Who is who: the book of actors, and how names, titles, descriptions and pronouns of a text are tied to it.
 */
@NullMarked
package org.multivector.coder.actor;

import org.jspecify.annotations.NullMarked;
