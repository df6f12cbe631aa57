package org.multivector.language.internal.words;

import java.util.Locale;
import java.util.Map;
import org.multivector.core.table.Row;
import org.multivector.core.text.Upos;

/**
 * One way to make a regular form: {@code ing} for {@code e} makes "hoping" of "hope", {@code ing} after a doubled letter
 * makes "hopping" of "hop". Immutable.
 *
 * @param upos the part of speech whose forms end so
 * @param ending what the form ends with, not empty
 * @param base what the base form has instead
 * @param doubled whether the base form has only one of the two equal letters before the ending
 */
record Ending(Upos upos, String ending, String base, boolean doubled) {
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    static Ending of(Row row) {
        if (row.get("ending").isEmpty()) {
            throw row.error("ending", "an ending of no letters");
        }
        return new Ending(
                row.choice("upos", "part of speech", Words.UPOS),
                row.get("ending"),
                row.get("base"),
                row.choice("doubled", "value", YES_NO));
    }

    /** The base form that {@code form} would have; the empty string if it cannot end so. */
    String undo(String form) {
        int stem = form.length() - ending.length();
        if (stem < 2 || !form.endsWith(ending)) {
            return "";
        }
        if (!doubled) {
            return form.substring(0, stem) + base;
        }
        return form.charAt(stem - 1) == form.charAt(stem - 2) ? form.substring(0, stem - 1) + base : "";
    }

    @Override
    public String toString() {
        return upos.name().toLowerCase(Locale.ROOT) + " -" + ending;
    }
}
