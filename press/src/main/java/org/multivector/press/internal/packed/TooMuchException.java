package org.multivector.press.internal.packed;

import java.io.IOException;

/** A file unpacks to more than its budget: nothing more of it is read. */
public final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;

    TooMuchException(String message) {
        super(message);
    }
}
