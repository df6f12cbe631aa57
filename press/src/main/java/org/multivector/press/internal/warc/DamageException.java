package org.multivector.press.internal.warc;

import java.io.IOException;

/** A record that cannot be read; the next one may be. */
final class DamageException extends IOException {
    private static final long serialVersionUID = 1;

    DamageException(String message) {
        super(message);
    }
}
