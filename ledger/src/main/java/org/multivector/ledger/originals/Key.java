package org.multivector.ledger.originals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of an original: the SHA-256 of its bytes, in hexadecimal. Ordered as text.
 *
 * @param hex 64 digits, lower case
 */
public record Key(String hex) implements Comparable<Key> {
    static final int BYTES = 32;

    /** How many digits of it name the article in a ledger: among a million the odds of two alike are 1 in 40 million. */
    public static final int ARTICLE_DIGITS = 16;

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it is no such digest */
    public Key {
        Objects.requireNonNull(hex, "hex");
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("expected 64 hexadecimal digits, got \"" + hex + "\"");
        }
    }

    /** The name of these bytes. */
    public static Key of(byte[] original) {
        return new Key(HexFormat.of().formatHex(sha256().digest(original)));
    }

    static Key ofDigest(byte[] digest) {
        return new Key(HexFormat.of().formatHex(digest));
    }

    byte[] digest() {
        return HexFormat.of().parseHex(hex);
    }

    /** The id that the article of this original has in a ledger. */
    public String article() {
        return hex.substring(0, ARTICLE_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Key other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
