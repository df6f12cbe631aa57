package org.multivector.language.internal.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a word may be, before its context is looked at: the classes seen with a frequent form, else those seen with its
 * longest known ending, else every open class. Immutable and thread-safe.
 *
 * <p>One map holds all three: {@code prefix=form}, {@code prefixU…} or {@code prefixl…} with an ending (upper- or
 * lower-case word), and the bare {@code prefix}. The prefix keeps apart questions of different kinds, such as the
 * features of nouns from those of verbs.
 */
public final class Lexicon {
    /** The longest ending that is looked at, in UTF-16 units. */
    public static final int ENDING = 4;

    private static final int[] NONE = {};

    private final Map<String, int[]> entries;

    /** @param entries classes by key, the most frequent class first */
    public Lexicon(Map<String, int[]> entries) {
        this.entries = new java.util.HashMap<>(entries);
    }

    /** The classes {@code form} may have, the most frequent first; none if the prefix is unknown. */
    public int[] candidates(String prefix, String form, String lower) {
        int[] found = entries.get(formKey(prefix, form));
        for (int n = Math.min(ENDING, lower.length()); found == null && n >= 1; n--) {
            found = entries.get(endingKey(prefix, form, lower, n));
        }
        return found != null ? found : entries.getOrDefault(prefix, NONE);
    }

    /** Whether the form has an entry of its own. */
    boolean knows(String prefix, String form) {
        return entries.containsKey(formKey(prefix, form));
    }

    /** The key of a whole form. */
    public static String formKey(String prefix, String form) {
        return prefix + "=" + form;
    }

    /** The key of the last {@code n} units of a word. */
    public static String endingKey(String prefix, String form, String lower, int n) {
        char shape = Character.isUpperCase(form.codePointAt(0)) ? 'U' : 'l';
        return prefix + shape + lower.substring(lower.length() - n);
    }

    /** All entries in the order of their keys. */
    public Map<String, int[]> entries() {
        return new TreeMap<>(entries);
    }
}
