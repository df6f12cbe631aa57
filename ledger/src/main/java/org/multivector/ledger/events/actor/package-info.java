/**
 * Actors of many articles: those that tables know, those that one source made up, and who a person found to be the same.
 */
@NullMarked
package org.multivector.ledger.events.actor;

import org.jspecify.annotations.NullMarked;
