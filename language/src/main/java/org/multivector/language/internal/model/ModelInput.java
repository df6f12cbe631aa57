package org.multivector.language.internal.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ModelOutput} wrote, whole arrays at once: models are loaded in a cold virtual machine. Not thread-safe. */
public final class ModelInput {
    private final ByteBuffer in;

    /** @param bytes what was written */
    public ModelInput(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    int number() {
        return in.getInt();
    }

    byte[] bytes() {
        byte[] out = new byte[number()];
        in.get(out);
        return out;
    }

    short[] shorts() {
        short[] out = new short[number()];
        in.asShortBuffer().get(out);
        in.position(in.position() + Short.BYTES * out.length);
        return out;
    }

    int[] ints() {
        int[] out = new int[number()];
        in.asIntBuffer().get(out);
        in.position(in.position() + Integer.BYTES * out.length);
        return out;
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> strings() {
        short[] lengths = shorts();
        String all = text();
        List<String> out = new ArrayList<>(lengths.length);
        int at = 0;
        for (short length : lengths) {
            int end = at + Short.toUnsignedInt(length);
            out.add(all.substring(at, end));
            at = end;
        }
        return out;
    }
}
