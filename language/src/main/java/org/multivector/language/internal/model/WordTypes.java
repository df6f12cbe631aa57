package org.multivector.language.internal.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The word types met of late, found by their characters without making a string. Two generations bound the memory:
 * when the young one is full it becomes the old one, and what is not asked for again is forgotten. Belongs to one thread.
 */
final class WordTypes {
    private static final int SLOTS = 1 << 15;
    private static final int FULL = SLOTS / 2;
    private static final int LONGEST = 64;

    private final Locale locale;
    private final Candidates candidates;
    private @Nullable WordType[] young = new @Nullable WordType[SLOTS];
    private @Nullable WordType[] old = new @Nullable WordType[SLOTS];
    private int size;

    WordTypes(Locale locale, Candidates candidates) {
        this.locale = locale;
        this.candidates = candidates;
    }

    /** The type of the word that stands from {@code start} to before {@code end}. */
    WordType get(String text, int start, int end) {
        if (end - start > LONGEST) {
            return WordType.of(text.substring(start, end), locale, candidates);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int home = (hash * 0x9E3779B9) >>> 17;
        int slot = find(young, home, text, start, end);
        WordType found = young[slot];
        if (found == null) {
            found = old[find(old, home, text, start, end)];
            if (found == null) {
                found = WordType.of(text.substring(start, end), locale, candidates);
            }
            put(slot, found);
        }
        return found;
    }

    private void put(int slot, WordType type) {
        young[slot] = type;
        if (++size == FULL) {
            old = young;
            young = new @Nullable WordType[SLOTS];
            size = 0;
        }
    }

    /** The slot where the word is, or where it would go. */
    private static int find(@Nullable WordType[] table, int home, String text, int start, int end) {
        int slot = home;
        while (table[slot] != null) {
            String form = Objects.requireNonNull(table[slot]).form;
            if (form.length() == end - start && text.startsWith(form, start)) {
                return slot;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
