package org.multivector.press.internal.charset;

import java.util.Optional;

/**
 * A text and how its bytes were read.
 *
 * @param text the text, without a byte order mark
 * @param charset the charset's name, lower case, as on the Web: {@code utf-8}, {@code windows-1251}
 * @param note what a reader should know of it: that the declared charset was not believed, that bad bytes were replaced, that
 *     letters garbled before were mended
 */
public record Decoded(String text, String charset, Optional<String> note) {}
