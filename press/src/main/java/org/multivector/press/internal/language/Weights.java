package org.multivector.press.internal.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much each sequence of letters speaks for each language of a script: a row of bytes for each remainder of the
 * sequences' hashes. Immutable.
 *
 * <p>A row is read eight languages at a time: bytes are kept with 128 added, so that none is negative, and the even and the
 * odd ones are summed in halves of a {@code long} that have 16 bits each; before 257 rows these could overflow, after
 * {@value #BLOCK} they are moved.
 */
public final class Weights {
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final int BLOCK = 256;
    private static final int ZERO = 128;

    private final List<String> tags;
    private final double unit;
    private final int rowLongs;
    private final int mask;
    private final long[] rows;

    private Weights(List<String> tags, double unit, byte[] bytes) {
        this.tags = List.copyOf(tags);
        this.unit = unit;
        this.rowLongs = rowLongs(tags.size());
        this.mask = bytes.length / (rowLongs * Long.BYTES) - 1;
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        this.rows = new long[longs.remaining()];
        longs.get(rows);
        for (int i = 0; i < rows.length; i++) {
            rows[i] ^= 0x8080808080808080L;
        }
    }

    private static int rowLongs(int languages) {
        return (languages + Long.BYTES - 1) / Long.BYTES;
    }

    /** How many bytes a row has for so many languages: the next multiple of eight. */
    public static int rowBytes(int languages) {
        return rowLongs(languages) * Long.BYTES;
    }

    /**
     * Writes weights.
     *
     * @param tags the languages
     * @param unit what a weight of 1 is in natural logarithms
     * @param bytes the rows, their number a power of two, each {@link #rowBytes} long
     */
    public static void write(DataOutputStream out, List<String> tags, double unit, byte[] bytes) throws IOException {
        out.writeInt(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        out.writeDouble(unit);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Weights read(DataInputStream in) throws IOException {
        List<String> tags = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            tags.add(in.readUTF());
        }
        double unit = in.readDouble();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Weights(tags, unit, bytes);
    }

    List<String> tags() {
        return tags;
    }

    /** Adds to the natural logarithm, but for a constant, of how likely each language is. */
    void add(Grams grams, double[] scores) {
        int[] sums = new int[rowLongs * Long.BYTES];
        long[] even = new long[rowLongs];
        long[] odd = new long[rowLongs];
        for (int from = 0; from < grams.size(); from += BLOCK) {
            int to = Math.min(grams.size(), from + BLOCK);
            sum(grams, from, to, even, odd);
            move(even, odd, sums, to - from);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += sums[i] * unit;
        }
    }

    private void sum(Grams grams, int from, int to, long[] even, long[] odd) {
        for (int i = from; i < to; i++) {
            int row = (grams.hash(i) & mask) * rowLongs;
            for (int j = 0; j < rowLongs; j++) {
                long eight = rows[row + j];
                even[j] += eight & EVEN;
                odd[j] += eight >>> Byte.SIZE & EVEN;
            }
        }
    }

    private static void move(long[] even, long[] odd, int[] sums, int rows) {
        for (int i = 0; i < sums.length; i++) {
            int place = Long.BYTES - 1 - i % Long.BYTES;
            long half = place % 2 == 0 ? even[i / Long.BYTES] : odd[i / Long.BYTES];
            sums[i] += (int) (half >>> place / 2 * Short.SIZE & 0xFFFF) - ZERO * rows;
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
    }
}
