package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** A sorted list of stems, each with some numbers, packed into few arrays: hundreds of thousands take a few megabytes. Immutable. */
final class Stems {
    private final char[] text;
    private final int[] start;
    private final int[] first;
    private final short[] numbers;

    private Stems(char[] text, int[] start, int[] first, short[] numbers) {
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
        return new Stems(text.toString().toCharArray(), start, first, numbers);
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
            int order = text[start[stem] + i] - form.charAt(i);
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
    void write(ModelOutput out) {
        byte[] shared = new byte[size()];
        byte[] own = new byte[size()];
        byte[] counts = new byte[size()];
        StringBuilder rest = new StringBuilder();
        String last = "";
        for (int i = 0; i < size(); i++) {
            String stem = new String(text, start[i], start[i + 1] - start[i]);
            int common = 0;
            while (common < Math.min(last.length(), stem.length()) && last.charAt(common) == stem.charAt(common)) {
                common++;
            }
            shared[i] = (byte) common;
            own[i] = (byte) (stem.length() - common);
            counts[i] = (byte) (first[i + 1] - first[i]);
            rest.append(stem, common, stem.length());
            last = stem;
        }
        out.number(text.length);
        out.bytes(shared);
        out.bytes(own);
        out.bytes(counts);
        out.text(rest);
        out.shorts(numbers);
    }

    static Stems read(ModelInput in) {
        char[] text = new char[in.number()];
        byte[] shared = in.bytes();
        byte[] own = in.bytes();
        byte[] counts = in.bytes();
        char[] rest = in.text().toCharArray();
        int[] start = new int[shared.length + 1];
        int[] first = new int[shared.length + 1];
        int at = 0;
        int from = 0;
        for (int i = 0; i < shared.length; i++) {
            int before = i == 0 ? 0 : start[i - 1];
            int common = shared[i] & 0xFF;
            int length = own[i] & 0xFF;
            System.arraycopy(text, before, text, at, common);
            System.arraycopy(rest, from, text, at + common, length);
            at += common + length;
            from += length;
            start[i + 1] = at;
            first[i + 1] = first[i] + (counts[i] & 0xFF);
        }
        return new Stems(text, start, first, in.shorts());
    }
}
