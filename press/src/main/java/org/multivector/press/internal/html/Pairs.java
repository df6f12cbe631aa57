package org.multivector.press.internal.html;

/**
 * The pairs of neighbouring letters of a title, for telling how much two titles have in common. Pairs are kept as bits
 * of a table of 4096, where two different ones rarely fall together.
 */
final class Pairs {
    private static final int BITS = 4096;
    private static final int FEW_UNITS = 5;

    private final String key;
    private final long[] bits = new long[BITS / Long.SIZE];

    /** @param key letters and digits alone, folded */
    Pairs(String key) {
        this.key = key;
        for (int i = 0; i + 1 < key.length(); i++) {
            int bit = bit(key, i);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private static int bit(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9E3779B1 >>> 20;
    }

    private boolean has(int bit) {
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /**
     * The share of the shorter title's pairs that the longer one has too, a little less where it is much longer; 1 for
     * equal titles, 0 for what is too short to tell.
     */
    double agreement(Pairs other) {
        if (key.equals(other.key)) {
            return key.isEmpty() ? 0 : 1;
        }
        Pairs shorter = key.length() <= other.key.length() ? this : other;
        Pairs longer = shorter == this ? other : this;
        int units = shorter.key.length();
        if (units < FEW_UNITS) {
            return 0;
        }
        int common = 0;
        for (int i = 0; i + 1 < units; i++) {
            common += longer.has(bit(shorter.key, i)) ? 1 : 0;
        }
        return (double) common / (units - 1) * (0.8 + 0.2 * units / longer.key.length());
    }
}
