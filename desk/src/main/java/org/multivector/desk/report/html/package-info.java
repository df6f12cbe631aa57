/**
 * One page of HTML that needs nothing beside it: the texts with actors, events, speech and passages marked in place, and
 * beside them the claims with their reasons.
 */
@NullMarked
package org.multivector.desk.report.html;

import org.jspecify.annotations.NullMarked;
