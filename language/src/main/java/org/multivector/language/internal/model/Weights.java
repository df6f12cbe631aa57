package org.multivector.language.internal.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A table of small integer weights: 2^bits rows, one column a class. Read-only once built; thread-safe then.
 *
 * @param bits the table has 2^bits rows
 * @param columns how many classes it scores
 * @param cells row after row, {@code columns} cells each
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: a model holds each table once
public record Weights(int bits, int columns, byte[] cells) {

    /** The columns of a table that is {@link #packed}. */
    static final int PACKED = 4;

    /** @throws IllegalArgumentException if the cells do not fill the table */
    public Weights {
        if (bits < 0 || bits > 24 || columns < 1 || cells.length != (columns << bits)) {
            throw new IllegalArgumentException(
                    cells.length + " cells do not make 2^" + bits + " rows of " + columns + " columns");
        }
    }

    /** The same weights in rows of so many columns, those that are more filled with zeros. */
    Weights padded(int wider) {
        if (wider == columns) {
            return this;
        }
        byte[] out = new byte[wider << bits];
        for (int row = 0; row < 1 << bits; row++) {
            System.arraycopy(cells, row * columns, out, row * wider, columns);
        }
        return new Weights(bits, wider, out);
    }

    /** Undoes {@link #widened}. */
    static Weights narrowed(int bits, short[] wide) {
        byte[] cells = new byte[wide.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) wide[i];
        }
        return new Weights(bits, wide.length >> bits, cells);
    }

    /** The cells as shorts, for sums over whole rows. */
    short[] widened() {
        short[] out = new short[cells.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = cells[i];
        }
        return out;
    }

    /** Undoes {@link #packed}. */
    static Weights unpacked(int bits, int[] packed) {
        byte[] cells = new byte[PACKED << bits];
        ByteBuffer.wrap(cells).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(packed);
        return new Weights(bits, PACKED, cells);
    }

    /** A table of four columns as one int a row, column 0 in the lowest byte, to cost one memory access. */
    int[] packed() {
        int[] out = new int[1 << bits];
        ByteBuffer.wrap(cells).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(out);
        return out;
    }
}
