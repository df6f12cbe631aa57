/**
 * Parties of the international system with their dated names, roles and memberships.
 */
@NullMarked
package org.multivector.core.actor;

import org.jspecify.annotations.NullMarked;
