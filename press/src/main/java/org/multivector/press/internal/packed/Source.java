package org.multivector.press.internal.packed;

import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes that knows how far it has come and can go a little way back. Not thread-safe. */
final class Source {
    private static final int BACK = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[4 * BACK];
    private long base;
    private int at;
    private int filled;

    Source(InputStream in) {
        this.in = in;
    }

    /** How many bytes lie before the next one. */
    long offset() {
        return base + at;
    }

    /** Whether there is a next byte; reads more if need be. */
    boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        if (filled == buffer.length) {
            System.arraycopy(buffer, filled - BACK, buffer, 0, BACK);
            base += filled - BACK;
            at = BACK;
            filled = BACK;
        }
        int n = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, n);
        return n > 0;
    }

    /** The next byte, 0 to 255; -1 at the end. */
    int read() throws IOException {
        return fill() ? buffer[at++] & 0xFF : -1;
    }

    /** The bytes at hand: they stand in {@link #buffer()} from {@link #at()} on. */
    int available() {
        return filled - at;
    }

    byte[] buffer() {
        return buffer;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, available());
        System.arraycopy(buffer, at, into, from, n);
        at += n;
        return n;
    }

    /** Goes back to a place, or as near to it as is kept. */
    void back(long offset) {
        at = (int) Math.max(0, Math.min(at, offset - base));
    }
}
