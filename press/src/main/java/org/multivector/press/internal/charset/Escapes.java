package org.multivector.press.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** ISO-2022-JP: Japanese in seven bits, between escapes (RFC 1468). */
final class Escapes {
    private static final String TO_KANJI = "\u001b$B";
    private static final String TO_OLD_KANJI = "\u001b$@";
    private static final Charset CHARSET = Charset.forName("ISO-2022-JP");
    private static final int LOOK = 65_536;

    private Escapes() {}

    static boolean areIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        return head.contains(TO_KANJI) || head.contains(TO_OLD_KANJI);
    }

    static String decode(byte[] bytes) {
        return new String(bytes, CHARSET);
    }
}
