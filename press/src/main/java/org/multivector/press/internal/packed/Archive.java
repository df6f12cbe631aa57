package org.multivector.press.internal.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The entries of a zip or tar file, one after another as they lie in it, so that one that was cut short gives what it still
 * has. Nothing is ever written to a disk.
 */
public final class Archive {
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] EMPTY_TAR_BLOCK = new byte[512];

    private final Budget budget;
    private final Entries entries;

    /** Gets what lies in an archive. */
    public interface Entries {
        /**
         * A file in the archive.
         *
         * @param name its path below the archive, to be shown
         * @param in its bytes; to be read before the next comes
         * @throws TooMuchException if the archive shall be left
         */
        void entry(String name, InputStream in) throws TooMuchException;

        /** An entry that cannot be read, and why. */
        void rejected(String name, String reason);

        /** Something in the archive that is no file, such as a link. */
        void passedOver(String what);
    }

    /** Reads into {@code entries} on account of {@code budget}. */
    public Archive(Budget budget, Entries entries) {
        this.budget = budget;
        this.entries = entries;
    }

    /**
     * Reads a zip file.
     *
     * @throws IOException if it is damaged; what came before has been given
     */
    public void zip(InputStream in) throws IOException {
        Tail tail = new Tail(in);
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(tail, "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.entry();
                zipEntry(zip, entry);
            }
        } catch (RuntimeException e) {
            throw new IOException("a damaged zip file (" + e.getMessage() + ")", e);
        }
        if (!tail.has(END)) {
            throw new IOException("the zip file ends before its list of entries; it was cut short");
        }
    }

    private void zipEntry(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws IOException {
        String name = Label.entry(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            entries.rejected(name, "encrypted; unpack the archive with its password first");
        } else if (!zip.canReadEntryData(entry)) {
            entries.rejected(
                    name, "packed by method " + entry.getMethod() + ", not deflate; unpack the archive yourself first");
        } else {
            InputStream bytes = budget.unpacked(zip);
            entries.entry(name, bytes);
            if (entry.getGeneralPurposeBit().usesDataDescriptor()) {
                drain(bytes);
            }
        }
    }

    /**
     * Reads a tar file.
     *
     * @throws IOException if it is damaged; what came before has been given
     */
    public void tar(InputStream in) throws IOException {
        Tail tail = new Tail(in);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(tail, true)) {
            for (TarArchiveEntry entry = next(tar, tail); entry != null; entry = next(tar, tail)) {
                budget.entry();
                tarEntry(tar, entry);
            }
        } catch (RuntimeException e) {
            throw new IOException("a damaged tar file (" + e.getMessage() + ")", e);
        }
        if (!tail.endsWith(EMPTY_TAR_BLOCK)) {
            throw new IOException("the tar file ends without its end mark; it was cut short");
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, Tail tail) throws IOException {
        tail.startHeader();
        TarArchiveEntry entry = tar.getNextEntry();
        tail.endHeader();
        return entry;
    }

    private void tarEntry(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
            entries.passedOver("link or device in an archive");
        } else if (!tar.canReadEntryData(entry)) {
            entries.rejected(Label.entry(entry.getName()), "stored in a way not known here; unpack the archive first");
        } else {
            InputStream bytes = budget.unpacked(tar);
            entries.entry(Label.entry(entry.getName()), bytes);
            drain(bytes);
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] sink = new byte[1 << 13];
        while (in.read(sink, 0, sink.length) >= 0) {
            // only to come to the next entry
        }
    }

    /** Remembers the last bytes that were read, and keeps headers of entries within bounds. */
    private static final class Tail extends FilterInputStream {
        private static final int KEPT = 1 << 16;
        private static final int LONGEST_HEADER = 4 << 20;

        private final byte[] last = new byte[4 * KEPT];
        private int filled;
        private int header = -1;

        Tail(InputStream in) {
            super(in);
        }

        void startHeader() {
            header = 0;
        }

        void endHeader() {
            header = -1;
        }

        boolean has(byte[] mark) {
            for (int at = filled - mark.length; at >= 0; at--) {
                if (Arrays.equals(last, at, at + mark.length, mark, 0, mark.length)) {
                    return true;
                }
            }
            return false;
        }

        boolean endsWith(byte[] mark) {
            return filled >= mark.length && Arrays.equals(last, filled - mark.length, filled, mark, 0, mark.length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, Math.min(length, KEPT));
            if (n > 0) {
                keep(into, from, n);
            }
            return n;
        }

        private void keep(byte[] bytes, int from, int count) throws IOException {
            if (header >= 0) {
                header += count;
                if (header > LONGEST_HEADER) {
                    throw new IOException("the header of an entry is longer than " + (LONGEST_HEADER >> 20) + " MB");
                }
            }
            if (filled + count > last.length) {
                System.arraycopy(last, filled - KEPT, last, 0, KEPT);
                filled = KEPT;
            }
            System.arraycopy(bytes, from, last, filled, count);
            filled += count;
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] sink = new byte[(int) Math.min(n, 1 << 13)];
            int skipped = n <= 0 ? 0 : read(sink, 0, sink.length);
            return Math.max(0, skipped);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // what holds the archive goes on
        }
    }
}
