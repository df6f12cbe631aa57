/** What is packed: gzip members, zip and tar, with limits against files that unpack to more than anybody meant. */
@NullMarked
package org.multivector.press.internal.packed;

import org.jspecify.annotations.NullMarked;
