/**
 * Which claims of which articles speak of one happening, and how it stands by its families of sources.
 */
@NullMarked
package org.multivector.ledger.events.cluster;

import org.jspecify.annotations.NullMarked;
