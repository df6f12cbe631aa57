package org.multivector.press.internal.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.multivector.press.internal.packed.Budget;
import org.multivector.press.internal.packed.TooMuchException;

/**
 * One file that is being read, also one in an archive.
 *
 * @param place where it is
 * @param name by which its format is told; empty if it has none
 * @param size how many bytes it has; -1 if unknown
 * @param in its bytes
 * @param budget what unpacking it may still cost
 * @param depth in how many archives it lies
 */
record Piece(Place place, String name, long size, BufferedInputStream in, Budget budget, int depth) {
    private static final int HEAD = 1 << 13;

    /** A file or a stream of its own. */
    static Piece of(Place place, String name, long size, InputStream in) {
        Budget budget = new Budget(in);
        return new Piece(place, name, size, buffered(budget.file()), budget, 0);
    }

    /** What lies in this one, an archive. */
    Piece inside(Place inner, String innerName, InputStream bytes) {
        return new Piece(inner, innerName, -1, buffered(bytes), budget, depth + 1);
    }

    private static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 2 * HEAD);
    }

    /** Its first bytes; they are read again. What is damaged further on is found out then. */
    byte[] head() throws IOException {
        byte[] head = new byte[HEAD];
        int got = 0;
        in.mark(HEAD);
        try {
            for (int n = 0; n >= 0 && got < HEAD; n = in.read(head, got, HEAD - got)) {
                got += n;
            }
        } catch (IOException e) {
            if (got == 0 || e instanceof TooMuchException) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(head, got);
    }
}
