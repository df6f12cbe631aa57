/**
 * What a run of {@code read} prints: records, trees, a digest for a person, a page.
 */
@NullMarked
package org.multivector.desk.report;

import org.jspecify.annotations.NullMarked;
