package org.multivector.language.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** A sorted list of stems, each with some numbers, packed into few arrays: hundreds of thousands take a few megabytes. Immutable. */
final class Stems {
    private final String text;
    private final int[] start;
    private final int[] first;
    private final short[] numbers;

    private Stems(String text, int[] start, int[] first, short[] numbers) {
        this.text = text;
        this.start = start;
        this.first = first;
        this.numbers = numbers;
    }

    static Stems of(SortedMap<String, int[]> stems) {
        StringBuilder text = new StringBuilder();
        int[] start = new int[stems.size() + 1];
        int[] first = new int[stems.size() + 1];
        int all = stems.values().stream().mapToInt(own -> own.length).sum();
        short[] numbers = new short[all];
        int i = 0;
        int at = 0;
        for (Map.Entry<String, int[]> stem : stems.entrySet()) {
            text.append(stem.getKey());
            for (int number : stem.getValue()) {
                numbers[at++] = (short) number;
            }
            start[++i] = text.length();
            first[i] = at;
        }
        return new Stems(text.toString(), start, first, numbers);
    }

    /** How many there are. */
    int size() {
        return start.length - 1;
    }

    /** The place of the stem that is the first {@code length} units of the form; negative if there is none. */
    int find(String form, int length) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, form, length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int stem, String form, int length) {
        int size = start[stem + 1] - start[stem];
        for (int i = 0; i < Math.min(size, length); i++) {
            int order = text.charAt(start[stem] + i) - form.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return size - length;
    }

    /** The numbers of the stem at a place. */
    short[] numbers(int stem) {
        return Arrays.copyOfRange(numbers, first[stem], first[stem + 1]);
    }

    /** Each stem as what it does not share with the one before it. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        out.writeInt(text.length());
        out.writeInt(numbers.length);
        String last = "";
        for (int i = 0; i < size(); i++) {
            String stem = text.substring(start[i], start[i + 1]);
            int shared = 0;
            while (shared < Math.min(last.length(), stem.length()) && last.charAt(shared) == stem.charAt(shared)) {
                shared++;
            }
            out.writeByte(shared);
            out.writeUTF(stem.substring(shared));
            out.writeByte(first[i + 1] - first[i]);
            last = stem;
        }
        for (short number : numbers) {
            out.writeShort(number);
        }
    }

    static Stems read(DataInputStream in) throws IOException {
        int[] start = new int[in.readInt() + 1];
        int[] first = new int[start.length];
        StringBuilder text = new StringBuilder(in.readInt());
        short[] numbers = new short[in.readInt()];
        for (int i = 1; i < start.length; i++) {
            int before = i == 1 ? 0 : start[i - 2];
            text.append(text, before, before + in.readUnsignedByte()).append(in.readUTF());
            start[i] = text.length();
            first[i] = first[i - 1] + in.readUnsignedByte();
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readShort();
        }
        return new Stems(text.toString(), start, first, numbers);
    }
}
