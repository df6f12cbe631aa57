package org.multivector.language.internal.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.multivector.core.table.Row;
import org.multivector.core.text.Upos;

/**
 * A base form: what it may be, and whether it doubles its last letter before an ending. Immutable.
 *
 * @param upos its parts of speech
 * @param doubles whether it does
 */
record Base(Set<Upos> upos, Doubling doubles) {

    /** Whether the last letter is doubled. */
    enum Doubling {
        NEVER,
        ALWAYS,
        /** "traveled" and "travelled". */
        EITHER
    }

    private static final Map<String, Doubling> DOUBLING =
            Map.of("no", Doubling.NEVER, "yes", Doubling.ALWAYS, "either", Doubling.EITHER);

    Base {
        upos = Set.copyOf(upos);
    }

    static Base of(Row row) {
        Set<Upos> upos = EnumSet.noneOf(Upos.class);
        upos.addAll(row.choices("upos", "part of speech", Words.UPOS));
        return new Base(upos, row.choice("doubles", "value", DOUBLING));
    }

    /** Whether the ending may make a form of this word. */
    boolean takes(Ending ending) {
        return upos.contains(ending.upos()) && doubles != (ending.doubled() ? Doubling.NEVER : Doubling.ALWAYS);
    }
}
