/**
 * Which way an actor leans: its pull to each of several poles, with intervals over families of sources.
 */
@NullMarked
package org.multivector.ledger.measure.compass;

import org.jspecify.annotations.NullMarked;
