package org.multivector.press.internal.charset;

import java.nio.charset.Charset;
import java.util.Optional;

/** A charset of one byte a letter, both ways; bytes that it leaves open are controls of the same number. Immutable. */
final class SingleByte {
    private static final int SIZE = 256;

    private final String name;
    private final char[] letters = new char[SIZE];
    /** The byte of each letter, 0 where it has none. */
    private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

    private SingleByte(String name, Charset charset) {
        this.name = name;
        for (int b = 1; b < SIZE; b++) {
            char letter = new String(new byte[] {(byte) b}, charset).charAt(0);
            letters[b] = letter == '\uFFFD' ? (char) b : letter;
            bytes[letters[b]] = (byte) b;
        }
    }

    static SingleByte of(String name) {
        return new SingleByte(name, Charset.forName(name));
    }

    String name() {
        return name;
    }

    /** The letter of a byte, 0 to 255. */
    char letter(int value) {
        return letters[value];
    }

    boolean has(char letter) {
        return bytes[letter] != 0;
    }

    /** The letter that another charset has in place of this one's. */
    char instead(char letter, SingleByte other) {
        return other.letters[bytes[letter] & 0xFF];
    }

    /** The bytes of a text; nothing where it has other letters. */
    Optional<byte[]> bytes(String text) {
        byte[] out = new byte[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = bytes[text.charAt(i)];
            if (out[i] == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(out);
    }
}
