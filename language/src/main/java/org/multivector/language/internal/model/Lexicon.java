package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        this.entries = new HashMap<>(entries);
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

    void write(ModelOutput out) {
        SortedMap<String, int[]> sorted = new TreeMap<>(entries);
        out.strings(List.copyOf(sorted.keySet()));
        out.ints(sorted.values().stream().mapToInt(classes -> classes.length).toArray());
        out.ints(sorted.values().stream().flatMapToInt(IntStream::of).toArray());
    }

    static Lexicon read(ModelInput in) {
        List<String> keys = in.strings();
        int[] lengths = in.ints();
        int[] classes = in.ints();
        Map<String, int[]> entries = new HashMap<>(2 * lengths.length);
        int at = 0;
        for (int i = 0; i < lengths.length; i++) {
            entries.put(keys.get(i), Arrays.copyOfRange(classes, at, at + lengths[i]));
            at += lengths[i];
        }
        return new Lexicon(entries);
    }
}
