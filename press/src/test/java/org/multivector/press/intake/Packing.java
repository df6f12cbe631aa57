package org.multivector.press.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Packs bytes in the ways of files and of HTTP. */
final class Packing {
    private Packing() {}

    interface Step {
        void run(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Step step) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            step.run(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    static byte[] gzip(byte[] bytes) {
        return bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    static byte[] deflate(byte[] bytes, boolean bare) {
        return bytes(out -> {
            try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(6, bare))) {
                deflate.write(bytes);
            }
        });
    }

    /** Brotli without compression: RFC 7932, section 9.2, one uncompressed block and an empty last one. */
    static byte[] brotli(byte[] bytes) {
        int head = (bytes.length - 1) << 4 | 1 << 20;
        return joined(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, bytes, new byte[] {3});
    }

    static byte[] chunked(byte[] bytes) {
        int half = bytes.length / 2;
        return bytes(out -> {
            out.write(bytes(Integer.toHexString(half) + "\r\n"));
            out.write(bytes, 0, half);
            out.write(bytes("\r\n" + Integer.toHexString(bytes.length - half) + ";a=b\r\n"));
            out.write(bytes, half, bytes.length - half);
            out.write(bytes("\r\n0\r\n\r\n"));
        });
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    /** A zip whose entries are stored as they are, their lengths said before them. */
    static byte[] stored(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                }
            }
        });
    }

    static byte[] tar(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }
}
