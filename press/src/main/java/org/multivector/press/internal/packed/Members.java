package org.multivector.press.internal.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip file (RFC 1952), one after another; a file that is not packed is one member as it is. Knows where
 * each begins, checks its sum and its length, and finds the next one after a damaged one. Not thread-safe.
 *
 * <pre>{@code
 * member = 1F 8B 08 flags time(4) xfl os [extra] [name 0] [comment 0] [sum16] deflated sum32 length32
 * }</pre>
 */
public final class Members implements AutoCloseable {
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int SUM = 2;
    private static final int RESERVED = 0xE0;

    private final Source source;
    private final Budget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean isFirst = true;
    private boolean isPacked;
    private boolean isOpen;
    private long start;
    private long length;

    /**
     * The members of what a stream holds.
     *
     * @param budget what may be unpacked
     */
    public Members(InputStream in, Budget budget) {
        this.source = new Source(in);
        this.budget = budget;
    }

    /** Whether these bytes begin a gzip member. */
    public static boolean isGzip(byte[] head) {
        return head.length >= 3 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
    }

    /** All members as one stream. A damaged one ends it with an {@link IOException}. */
    public InputStream stream() {
        return new Joined();
    }

    /** Where the byte stands that comes {@code unread} bytes before the next; of packed ones, the start of their member. */
    public long offset(int unread) {
        return isPacked ? start : source.offset() - unread;
    }

    /**
     * Opens the next member.
     *
     * @return false at the end; zero bytes after the last member are no member
     * @throws IOException if what comes is no member
     */
    public boolean next() throws IOException {
        if (!isFirst && !isPacked) {
            return false;
        }
        if (!isFirst) {
            skipZeros();
        }
        start = source.offset();
        int first = source.read();
        if (first < 0) {
            return false;
        }
        if (isFirst) {
            isFirst = false;
            isPacked = first == 0x1F && source.fill() && (source.buffer()[source.at()] & 0xFF) == 0x8B;
        }
        isOpen = true;
        if (isPacked) {
            header(first);
        } else {
            source.back(start);
        }
        return true;
    }

    private void skipZeros() throws IOException {
        while (source.fill() && source.buffer()[source.at()] == 0) {
            source.skip(1);
        }
    }

    private void header(int first) throws IOException {
        if (first != 0x1F || need() != 0x8B || need() != 8) {
            throw new ZipException("expected a gzip member");
        }
        int flags = need();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("a gzip member with unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(need() | need() << 8);
        }
        for (int zeros = Integer.bitCount(flags & (NAME | COMMENT)); zeros > 0; zeros--) {
            while (need() != 0) {
                // a name or a comment: nobody reads it
            }
        }
        skip((flags & SUM) != 0 ? 2 : 0);
        inflater.reset();
        sum.reset();
        length = 0;
    }

    private int need() throws IOException {
        int b = source.read();
        if (b < 0) {
            throw new EOFException("the file ends inside a gzip member; it was cut short");
        }
        return b;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            need();
        }
    }

    /** Bytes of the member, at least one; -1 at its end. */
    public int read(byte[] into, int from, int most) throws IOException {
        if (!isOpen) {
            return -1;
        }
        if (!isPacked) {
            int n = source.read(into, from, most);
            isOpen = n >= 0;
            return n;
        }
        int n = inflate(into, from, most);
        if (n < 0) {
            isOpen = false;
            return -1;
        }
        sum.update(into, from, n);
        length += n;
        budget.spend(n);
        return n;
    }

    private int inflate(byte[] into, int from, int most) throws IOException {
        try {
            while (true) {
                if (inflater.finished()) {
                    trailer();
                    return -1;
                }
                if (!source.fill()) {
                    throw new EOFException("the file ends inside a gzip member; it was cut short");
                }
                int given = source.available();
                inflater.setInput(source.buffer(), source.at(), given);
                int n = inflater.inflate(into, from, most);
                source.skip(given - inflater.getRemaining());
                if (n > 0) {
                    return n;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("a gzip member that asks for a dictionary");
                }
            }
        } catch (DataFormatException e) {
            throw new ZipException("a damaged gzip member (" + e.getMessage() + ")");
        }
    }

    private void trailer() throws IOException {
        long declaredSum = number();
        long declaredLength = number();
        if (declaredSum != sum.getValue() || declaredLength != (length & 0xFFFFFFFFL)) {
            throw new ZipException("a damaged gzip member (its check sum is wrong)");
        }
    }

    private long number() throws IOException {
        return need() | need() << 8 | need() << 16 | (long) need() << 24;
    }

    /**
     * After damage: opens the next member that can be opened and begins as it should.
     *
     * @param beginning what it must begin with
     * @return the first bytes of it; empty if there is none
     */
    public byte[] rescue(byte[] beginning) throws IOException {
        source.back(start + 1);
        while (find()) {
            long here = source.offset();
            byte[] head = new byte[beginning.length];
            try {
                start = here;
                header(source.read());
                isOpen = true;
                if (readAll(head) && java.util.Arrays.equals(head, beginning)) {
                    return head;
                }
            } catch (TooMuchException e) {
                throw e;
            } catch (IOException e) {
                // three bytes that only looked like a member
                isOpen = false;
            }
            source.back(here + 1);
        }
        isOpen = false;
        return new byte[0];
    }

    private boolean readAll(byte[] head) throws IOException {
        int got = 0;
        while (got < head.length) {
            int n = read(head, got, head.length - got);
            if (n < 0) {
                return false;
            }
            got += n;
        }
        return true;
    }

    /** Goes to the next three bytes that a member begins with. */
    private boolean find() throws IOException {
        for (int b = source.read(); b >= 0; b = source.read()) {
            if (b == 0x1F) {
                long here = source.offset() - 1;
                boolean is = source.read() == 0x8B && source.read() == 8;
                source.back(is ? here : here + 1);
                if (is) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lets go of memory outside the heap; the stream stays open. */
    @Override
    public void close() {
        inflater.end();
    }

    private final class Joined extends InputStream {
        private boolean isStarted;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            while (true) {
                int n = Members.this.read(into, from, most);
                if (n >= 0) {
                    return n;
                }
                if (!follows()) {
                    return -1;
                }
            }
        }

        /** What comes after the last member and is none is no loss: some programs pad their files. */
        private boolean follows() throws IOException {
            boolean was = isStarted;
            isStarted = true;
            try {
                return next();
            } catch (ZipException e) {
                if (was) {
                    return false;
                }
                throw e;
            }
        }
    }
}
