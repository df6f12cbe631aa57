package org.multivector.press.internal.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What the names in a {@code class} or {@code id} attribute tell, each by itself; the same few come again and again, so what was
 * read is kept, within bounds. Safe for several threads.
 *
 * @param <V> what a name tells
 */
final class ClassNames<V> {
    /** Class names are made by machines too; longer attributes are not looked at. */
    private static final int LONGEST = 300;

    private static final int MOST_KEPT = 20_000;

    private final Function<String, V> reader;
    private final BinaryOperator<V> together;
    private final V nothing;
    private final Map<String, V> byAttribute = new ConcurrentHashMap<>();
    private final Map<String, V> byName = new ConcurrentHashMap<>();

    /**
     * @param reader what one name tells
     * @param together what two names tell that tell these
     * @param nothing what an empty attribute tells
     */
    ClassNames(Function<String, V> reader, BinaryOperator<V> together, V nothing) {
        this.reader = reader;
        this.together = together;
        this.nothing = nothing;
    }

    V of(String attribute) {
        return attribute.isEmpty() || attribute.length() > LONGEST ? nothing : kept(byAttribute, attribute, this::read);
    }

    private V read(String attribute) {
        V all = nothing;
        int end = attribute.length();
        for (int start = 0; start < end; start++) {
            int stop = start;
            while (stop < end && !Character.isWhitespace(attribute.charAt(stop))) {
                stop++;
            }
            if (stop > start) {
                all = together.apply(all, kept(byName, attribute.substring(start, stop), reader));
                start = stop;
            }
        }
        return all;
    }

    private static <V> V kept(Map<String, V> known, String key, Function<String, V> reader) {
        V value = known.get(key);
        if (value == null) {
            value = reader.apply(key);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
