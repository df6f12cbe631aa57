/**
 * One request and its answer over HTTP/1.1, to an address that was looked at before it is connected to, within limits of
 * size and time.
 */
@NullMarked
package org.multivector.press.internal.net;

import org.jspecify.annotations.NullMarked;
