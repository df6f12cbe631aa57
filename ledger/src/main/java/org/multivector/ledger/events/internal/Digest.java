package org.multivector.ledger.events.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names by content: the first hexadecimal digits of SHA-256 over UTF-8. */
public final class Digest {
    private static final int ID = 12;

    private Digest() {}

    /** 64 digits; a lone surrogate counts as a question mark. */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** An id: the prefix with the first twelve digits. */
    public static String id(String prefix, String text) {
        return prefix + of(text).substring(0, ID);
    }
}
