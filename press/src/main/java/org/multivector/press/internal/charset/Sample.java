package org.multivector.press.internal.charset;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The part of a text by which its charset is judged: lines that have bytes beyond ASCII, from the beginning and from places
 * spread over the rest. Cut at line ends or blanks so that no letter is halved where that can be.
 */
final class Sample {
    private static final int MOST = 6000;
    private static final int PIECE = 600;
    private static final int LINE_FEED = '\n';

    private Sample() {}

    static byte[] of(byte[] bytes) {
        if (bytes.length <= MOST) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(MOST + PIECE);
        int at = 0;
        while (at < bytes.length && out.size() < MOST) {
            int high = nextHigh(bytes, at);
            if (high == bytes.length) {
                break;
            }
            int start = lineStart(bytes, high, at);
            int stop = lineStop(bytes, high);
            out.writeBytes(Arrays.copyOfRange(bytes, start, stop));
            out.write(LINE_FEED);
            boolean half = out.size() > MOST / 2;
            at = half ? Math.max(stop, stop + (bytes.length - stop) / 8) : stop;
            at = half ? afterLine(bytes, at) : at;
        }
        return out.toByteArray();
    }

    private static int nextHigh(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int lineStart(byte[] bytes, int high, int least) {
        int at = high;
        while (at > least && high - at < PIECE / 4 && bytes[at - 1] != LINE_FEED) {
            at--;
        }
        return at;
    }

    private static int lineStop(byte[] bytes, int high) {
        int at = high;
        while (at < bytes.length && at - high < PIECE && bytes[at] != LINE_FEED) {
            at++;
        }
        while (at < bytes.length && bytes[at] < 0 && at - high < 2 * PIECE) {
            at++;
        }
        return at;
    }

    private static int afterLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != LINE_FEED && at - from < PIECE) {
            at++;
        }
        return at;
    }
}
