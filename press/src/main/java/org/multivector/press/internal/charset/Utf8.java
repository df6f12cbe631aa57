package org.multivector.press.internal.charset;

/**
 * How nearly bytes are UTF-8: whole sequences of several bytes, and bytes that belong to none. After RFC 3629. A sequence cut
 * off by the end counts as neither.
 *
 * @param sequences whole sequences of two to four bytes
 * @param bad bytes that cannot stand where they stand
 */
record Utf8(long sequences, long bad) {
    /** So many whole sequences to a bad byte, and the text is UTF-8 with some damage. */
    private static final int ENOUGH = 5;

    static Utf8 of(byte[] bytes) {
        long sequences = 0;
        long bad = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes[at]);
            int found = 1;
            while (found < length && at + found < bytes.length && isContinuation(bytes, at, found)) {
                found++;
            }
            if (length == 0 || (found < length && at + found < bytes.length)) {
                bad++;
                at++;
            } else {
                sequences += length > 1 && found == length ? 1 : 0;
                at += found;
            }
        }
        return new Utf8(sequences, bad);
    }

    /** How long a sequence that begins so is; 0 where none does. */
    private static int length(byte first) {
        int b = first & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        if (b < 0xC2 || b > 0xF4) {
            return 0;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private static boolean isContinuation(byte[] bytes, int at, int place) {
        int b = bytes[at + place] & 0xFF;
        int first = bytes[at] & 0xFF;
        int least = place == 1 && first == 0xE0 ? 0xA0 : place == 1 && first == 0xF0 ? 0x90 : 0x80;
        int most = place == 1 && first == 0xED ? 0x9F : place == 1 && first == 0xF4 ? 0x8F : 0xBF;
        return b >= least && b <= most;
    }

    boolean isAscii() {
        return sequences == 0 && bad == 0;
    }

    boolean isValid() {
        return bad == 0;
    }

    /** Whether the text is UTF-8, be it with some damage. */
    boolean isNearly() {
        return bad == 0 || sequences >= bad * ENOUGH;
    }
}
