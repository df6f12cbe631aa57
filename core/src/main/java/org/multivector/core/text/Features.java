package org.multivector.core.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The morphological features of a word, such as {@code Case=Nom|Number=Sing}, sorted by name as CoNLL-U wants them.
 * Immutable; a few hundred values serve a whole corpus, so share them.
 */
public final class Features implements Serializable {
    private static final long serialVersionUID = 1;

    /** No features: {@code _} in CoNLL-U. */
    public static final Features NONE = new Features(new String[0], new String[0]);

    private final String[] names;
    private final String[] values;

    private Features(String[] names, String[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Reads the sixth column of CoNLL-U.
     *
     * @throws IllegalArgumentException if a part has no equals sign
     */
    public static Features parse(String text) {
        if (text.equals("_") || text.isEmpty()) {
            return NONE;
        }
        List<String> parts = new ArrayList<>(List.of(text.split("\\|")));
        parts.sort(String.CASE_INSENSITIVE_ORDER);
        String[] names = new String[parts.size()];
        String[] values = new String[parts.size()];
        for (int i = 0; i < names.length; i++) {
            int equals = parts.get(i).indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("expected Name=Value, got \"" + parts.get(i) + "\"");
            }
            names[i] = parts.get(i).substring(0, equals);
            values[i] = parts.get(i).substring(equals + 1);
        }
        return new Features(names, values);
    }

    /** The value of the feature {@code name}; the empty string when the word does not have it. */
    public String get(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return "";
    }

    /** Whether the feature {@code name} has this value. */
    public boolean has(String name, String value) {
        return get(name).equals(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that
                && java.util.Arrays.equals(names, that.names)
                && java.util.Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * java.util.Arrays.hashCode(names) + java.util.Arrays.hashCode(values);
    }

    /** The sixth column of CoNLL-U; {@code _} when empty. */
    @Override
    public String toString() {
        if (names.length == 0) {
            return "_";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            out.append(i == 0 ? "" : "|").append(names[i]).append('=').append(values[i]);
        }
        return out.toString();
    }
}
