package org.multivector.press.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16, by its mark or by what it gives. Without a mark, some of the units must be blanks, line ends or common signs, and
 * nearly all of the others letters, digits and signs of a few blocks: an ASCII text read so is thousands of Chinese characters
 * without one full stop.
 */
public final class Wide {
    private static final int LOOK = 8192;
    private static final int FEWEST = 4;
    /** Blanks and full stops of the scripts written without blanks. */
    private static final String STOPS = " \n\r\t.,、。，．\u3000";

    private Wide() {}

    /** UTF-16 where the bytes are that. */
    public static Optional<Charset> find(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            if (mark == 0xFFFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
        }
        if (isUtf16(bytes, 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return isUtf16(bytes, 1) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** @param low the place of the low byte less one: 0 where the high byte comes first */
    private static boolean isUtf16(byte[] bytes, int low) {
        int looked = Math.min(LOOK, bytes.length) / 2;
        int stops = 0;
        int strange = 0;
        int[] blocks = new int[256];
        for (int i = 0; i < looked; i++) {
            int high = bytes[2 * i + low] & 0xFF;
            char c = (char) (high << 8 | bytes[2 * i + 1 - low] & 0xFF);
            stops += STOPS.indexOf(c) >= 0 ? 1 : 0;
            strange += isStrange(c) ? 1 : 0;
            blocks[high]++;
        }
        return looked >= FEWEST && stops * 100 >= looked && strange * 50 <= looked && isOneScript(blocks, looked);
    }

    private static boolean isStrange(char c) {
        int type = Character.getType(c);
        return type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (type == Character.CONTROL && STOPS.indexOf(c) < 0);
    }

    /** Most units are of the likeliest two blocks, or Chinese characters and Korean syllables with their signs. */
    private static boolean isOneScript(int[] blocks, int looked) {
        int first = 0;
        int second = 0;
        int eastern = blocks[0x30] + blocks[0xFF] + blocks[0];
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] > first) {
                second = first;
                first = blocks[i];
            } else {
                second = Math.max(second, blocks[i]);
            }
            eastern += i >= 0x4E && i <= 0xD7 ? blocks[i] : 0;
        }
        return (first + second) * 10 >= looked * 8 || eastern * 100 >= looked * 95;
    }
}
