/**
 * Knowledge in tables: the reader and the linter of the project's tab-separated files.
 */
@NullMarked
package org.multivector.core.table;

import org.jspecify.annotations.NullMarked;
