package org.multivector.language.internal.model;

/**
 * A table of small integer weights: 2^bits rows, one column a class. Read-only once built; thread-safe then.
 *
 * @param bits the table has 2^bits rows
 * @param columns how many classes it scores
 * @param cells row after row, {@code columns} cells each
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: a model holds each table once
public record Weights(int bits, int columns, byte[] cells) {

    /** @throws IllegalArgumentException if the cells do not fill the table */
    public Weights {
        if (bits < 0 || bits > 24 || columns < 1 || cells.length != (columns << bits)) {
            throw new IllegalArgumentException(
                    cells.length + " cells do not make 2^" + bits + " rows of " + columns + " columns");
        }
    }

    /** Undoes {@link #widened}. */
    static Weights narrowed(int bits, int columns, short[] wide) {
        int stride = wide.length >> bits;
        byte[] cells = new byte[columns << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = (byte) wide[row * stride + column];
            }
        }
        return new Weights(bits, columns, cells);
    }

    /** Undoes {@link #packed}. */
    static Weights unpacked(int bits, int columns, int[] packed) {
        byte[] cells = new byte[columns << bits];
        for (int row = 0; row < packed.length; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = (byte) (packed[row] >> (8 * column));
            }
        }
        return new Weights(bits, columns, cells);
    }

    /** The same weights as shorts, rows padded with zeros to {@code stride} columns, for sums over whole rows. */
    short[] widened(int stride) {
        short[] out = new short[stride << bits];
        for (int row = 0; row < 1 << bits; row++) {
            for (int column = 0; column < columns; column++) {
                out[row * stride + column] = cells[row * columns + column];
            }
        }
        return out;
    }

    /** Tables of up to four columns packed to one int a row, column 0 in the lowest byte, to cost one memory access. */
    int[] packed() {
        int[] out = new int[1 << bits];
        for (int row = 0; row < out.length; row++) {
            for (int column = 0; column < columns; column++) {
                out[row] |= (cells[row * columns + column] & 0xff) << (8 * column);
            }
        }
        return out;
    }
}
