package org.multivector.ledger.internal.tables;

import java.nio.charset.StandardCharsets;
import org.multivector.ledger.originals.Key;

/** The digest by which a quotation can be held against its article. */
public final class Quote {
    private Quote() {}

    /** The SHA-256 of the words as UTF-8, in hexadecimal. */
    public static String sha256(String words) {
        return Key.of(words.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
