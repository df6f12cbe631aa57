/**
 * The row notation: patterns over dependency trees, written as small sentences, and how they are matched.
 *
 * <p>{@link org.multivector.coder.frame.Pattern} has the grammar, {@link org.multivector.coder.frame.Arguments} the
 * normal form of a predicate's dependents in which passives, relative clauses, control and coordination are undone,
 * {@link org.multivector.coder.frame.Frames} the index of all patterns of a table.
 */
@NullMarked
package org.multivector.coder.frame;

import org.jspecify.annotations.NullMarked;
