package org.multivector.press.internal.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What unpacking one file may cost, counted, not timed: bytes unpacked at all depths together, in all and against the
 * bytes of the file that were read for them, entries, and archives in archives. One for each file; not thread-safe.
 */
public final class Budget {
    /** How many archives may lie in one another; {@code a.tar.gz} in a zip makes three. */
    public static final int DEEPEST = 5;

    private static final int MOST_ENTRIES = 1_000_000;
    private static final long MOST_BYTES = 100L << 30;
    /** Pages of the press shrink to a tenth; the densest that deflate can make is a thousandth. */
    private static final int MOST_RATIO = 200;

    private static final long FREE = 64L << 20;
    private static final String REST = "; the rest of it is not read; unpack it yourself if you trust it";

    private final Counted file;
    private long unpacked;
    private int entries;

    /** The budget for what a stream holds. */
    public Budget(InputStream file) {
        this.file = new Counted(file);
    }

    /** The stream itself; read it here alone. */
    public InputStream file() {
        return file;
    }

    /** The same bytes, counted as unpacked; closing it closes nothing. */
    public InputStream unpacked(InputStream bytes) {
        return new Unpacked(bytes);
    }

    /**
     * Takes note of bytes that were unpacked.
     *
     * @throws TooMuchException if they are too many
     */
    public void spend(long bytes) throws TooMuchException {
        unpacked += bytes;
        if (unpacked > MOST_BYTES) {
            throw new TooMuchException("unpacks to more than " + (MOST_BYTES >> 30) + " GB" + REST);
        }
        if (unpacked > FREE && unpacked / MOST_RATIO > file.count) {
            throw new TooMuchException(
                    "unpacks to more than " + MOST_RATIO + " times its size, as a zip bomb does" + REST);
        }
    }

    /**
     * Takes note of an entry of an archive.
     *
     * @throws TooMuchException if there are too many
     */
    void entry() throws TooMuchException {
        if (++entries > MOST_ENTRIES) {
            throw new TooMuchException("has more than " + MOST_ENTRIES + " entries" + REST);
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b >= 0 ? 1 : 0;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count += skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    private final class Unpacked extends FilterInputStream {
        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            spend(b >= 0 ? 1 : 0);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            spend(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            spend(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the archive goes on after its entry
        }
    }
}
