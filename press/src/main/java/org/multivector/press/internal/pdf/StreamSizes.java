package org.multivector.press.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the streams of a PDF file unpack to sizes that can be meant. PDFBox unpacks a stream as a whole into memory, so
 * this is looked at before, on the bytes: each deflated stream is unpacked into nothing and counted. Pictures, which text
 * does not need, are not looked at.
 */
final class StreamSizes {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 600;
    private static final long MOST = 48L << 20;
    private static final long MOST_TOGETHER = 512L << 20;

    private StreamSizes() {}

    /** @throws IOException if a stream, or all together, are too large */
    static void check(byte[] file) throws IOException {
        byte[] sink = new byte[1 << 15];
        long together = 0;
        for (int at = 0; at + STREAM.length + 4 < file.length; at++) {
            if (file[at] == 's' && isStream(file, at)) {
                int start = lineEnd(file, at + STREAM.length);
                long size = isDeflated(file, start) && !isPicture(file, at) ? size(file, start, sink) : 0;
                together += size;
                if (size > MOST || together > MOST_TOGETHER) {
                    throw new IOException("a stream in this PDF unpacks to more than " + (MOST >> 20)
                            + " MB, which no page of text does; print it to a new PDF, or save its text");
                }
            }
        }
    }

    private static boolean isStream(byte[] file, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || file[at - 1] != 'd';
    }

    private static int lineEnd(byte[] file, int at) {
        int start = file[at] == '\r' ? at + 1 : at;
        return file[start] == '\n' ? start + 1 : start;
    }

    private static boolean isDeflated(byte[] file, int at) {
        return at + 1 < file.length
                && (file[at] & 0x0F) == 8
                && ((file[at] & 0xFF) << 8 | file[at + 1] & 0xFF) % 31 == 0;
    }

    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj"))).contains("/Image");
    }

    private static long size(byte[] file, int start, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            long size = 0;
            int n = inflater.inflate(sink);
            while (n > 0 && size <= MOST) {
                size += n;
                n = inflater.inflate(sink);
            }
            return size;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
