/** What a watch has fetched, on disk: WARC files, and a journal from which a killed run goes on. */
@NullMarked
package org.multivector.press.internal.store;

import org.jspecify.annotations.NullMarked;
