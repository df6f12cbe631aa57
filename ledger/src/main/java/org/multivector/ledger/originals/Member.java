package org.multivector.ledger.originals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One original in a segment: a member of gzip (RFC 1952) that says in its header how long it is and what it holds, so
 * that a segment can be walked without unpacking it, and {@code zcat} still reads it.
 *
 * <pre>
 * 1f 8b 08 06  00 00 00 00  00 ff      deflate, with extra field and checksum of the header, no time, no system
 * 28 00  'M' 'V' 24 00                 extra field of 40 bytes: one subfield MV of 36
 *    length of the member, 4 bytes; SHA-256 of what it holds, 32 bytes
 * checksum of the above, 2 bytes       low half of its CRC-32
 * deflated bytes
 * CRC-32, length                       of what it holds, 4 bytes each
 * </pre>
 *
 * All numbers little-endian.
 */
record Member(Key key, int length) {
    static final int HEADER = 54;

    private static final int CHECKED = HEADER - 2;
    private static final int TRAILER = 8;

    /** Deflate packs no better than 1 to 1032. */
    private static final long MOST_PACKED = 1040;

    private static final int BUFFER = 1 << 14;
    private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8, 6, 0, 0, 0, 0, 0, (byte) 0xff, 40, 0, 'M', 'V', 36, 0};

    static byte[] pack(Key key, byte[] original) {
        byte[] deflated = deflate(original);
        int length = Math.addExact(Math.addExact(deflated.length, HEADER), TRAILER);
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(length).put(key.digest());
        out.putShort((short) crc(out.array(), 0, CHECKED));
        out.put(deflated).putInt(crc(original, 0, original.length)).putInt(original.length);
        return out.array();
    }

    private static byte[] deflate(byte[] original) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(original);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length / 3 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** The member whose header starts at {@code at}; empty if none does, or not all of it is there. */
    static Optional<Member> header(byte[] bytes, int at, int end) {
        if (at + HEADER > end || !startsHeader(bytes, at, end)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, at, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if ((short) crc(bytes, at, CHECKED) != in.getShort(at + CHECKED)) {
            return Optional.empty();
        }
        int length = in.getInt(at + MAGIC.length);
        byte[] digest = new byte[Key.BYTES];
        in.get(at + MAGIC.length + Integer.BYTES, digest);
        return length < HEADER + TRAILER ? Optional.empty() : Optional.of(new Member(Key.ofDigest(digest), length));
    }

    /** Whether what stands there is the start of a header, or the start of such a start before the end. */
    static boolean startsHeader(byte[] bytes, int at, int end) {
        for (int i = 0; i < MAGIC.length && at + i < end; i++) {
            if (bytes[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the member holds.
     *
     * @param packed the whole member
     * @throws DataFormatException if it is damaged
     */
    byte[] unpack(byte[] packed) throws DataFormatException {
        ByteBuffer in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int size = in.getInt(packed.length - Integer.BYTES);
        if (size < 0 || size > MOST_PACKED * packed.length) {
            throw new DataFormatException("a length of " + size + " bytes, which cannot be");
        }
        byte[] original = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEADER, packed.length - HEADER - TRAILER);
            int at = 0;
            while (at < size && !inflater.finished() && !inflater.needsInput()) {
                at += inflater.inflate(original, at, size - at);
            }
            int more = inflater.inflate(new byte[1]); // up to the mark of the end
            int crc = in.getInt(packed.length - TRAILER);
            if (at != size
                    || more != 0
                    || !inflater.finished()
                    || !Key.of(original).equals(key)
                    || crc(original, 0, size) != crc) {
                throw new DataFormatException("the bytes do not have the digest they are named by");
            }
            return original;
        } finally {
            inflater.end();
        }
    }
}
