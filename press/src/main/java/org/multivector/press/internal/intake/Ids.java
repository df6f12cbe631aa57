package org.multivector.press.internal.intake;

import java.nio.charset.StandardCharsets;

/**
 * Makes ids unique: the second {@code a.txt} of a run becomes {@code a.txt~2}. Remembers 64-bit hashes, not the ids, so
 * that millions fit; two ids with one hash would only get a number that they need not have.
 */
final class Ids {
    private static final int FIRST_SIZE = 1024;

    private long[] seen = new long[FIRST_SIZE];
    private int count;

    /** The id itself the first time, with a number after it later. */
    String unique(String id) {
        String candidate = id;
        for (int n = 2; !add(hash(candidate)); n++) {
            candidate = id + "~" + n;
        }
        return candidate;
    }

    private boolean add(long hash) {
        if (count * 2 > seen.length) {
            grow();
        }
        int at = place(seen, hash);
        if (seen[at] == hash) {
            return false;
        }
        seen[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] larger = new long[seen.length * 2];
        for (long hash : seen) {
            if (hash != 0) {
                larger[place(larger, hash)] = hash;
            }
        }
        seen = larger;
    }

    private static int place(long[] table, long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (table.length - 1);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    /** FNV-1a; never 0, which marks a free place. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
