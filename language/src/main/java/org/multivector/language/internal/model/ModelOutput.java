package org.multivector.language.internal.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The parts of a model as bytes, one after another, as {@link ModelInput} reads them. An array is its length and then its
 * numbers, big-endian; so it is read in one go. Not thread-safe.
 */
public final class ModelOutput {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** What was written so far. */
    public byte[] toByteArray() {
        return out.toByteArray();
    }

    void number(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    void bytes(byte[] values) {
        number(values.length);
        out.writeBytes(values);
    }

    void shorts(short[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES * values.length);
        buffer.asShortBuffer().put(values);
        number(values.length);
        out.writeBytes(buffer.array());
    }

    void ints(int[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * values.length);
        buffer.asIntBuffer().put(values);
        number(values.length);
        out.writeBytes(buffer.array());
    }

    void text(CharSequence value) {
        bytes(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The lengths of the strings, at most 65,535 each, then all of them as one. */
    void strings(List<String> values) {
        short[] lengths = new short[values.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (short) values.get(i).length();
        }
        shorts(lengths);
        text(String.join("", values));
    }
}
