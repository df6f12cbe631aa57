package org.multivector.ledger.internal.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text packed by zlib, as a cell of a table holds it. */
final class Packed {
    private static final int QUICK = 3;

    private Packed() {}

    static byte[] pack(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(QUICK);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer took no more", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** @throws IOException if it was not packed so */
    static String unpack(InputStream packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(packed)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
