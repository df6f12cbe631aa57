package org.multivector.press.internal.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks a sitemap, up to a limit; of a broken one the part before the fault. */
final class Gunzip {
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int BUFFER = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean isWhole = true;

    /** @throws IllegalArgumentException if nothing can be unpacked, or it is more than a sitemap may have */
    Gunzip(byte[] bytes) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0 && out.size() <= MOST_BYTES; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            isWhole = false;
            if (out.size() == 0) {
                throw new IllegalArgumentException("expected a packed sitemap, got broken gzip: " + e.getMessage(), e);
            }
        }
        if (out.size() > MOST_BYTES) {
            throw new IllegalArgumentException("more than 50 MB when unpacked, the most that a sitemap may have");
        }
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    boolean isWhole() {
        return isWhole;
    }
}
