package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as the index holds it.
 *
 * @param actor id of the actor
 * @param kind what kind of name
 * @param name the name
 * @param language folder of the table it stands in
 * @param table short name of that table
 * @param upper for each key whether its word must start with a capital
 */
record NameEntry(String actor, Kind kind, Name name, String language, String table, List<Boolean> upper) {

    /** What kind of name it is. */
    enum Kind {
        /** A proper name. */
        NAME,
        /** The name of a capital or seat, for the state. */
        METONYM,
        /** An adjective: "Kazakh". */
        ADJECTIVE,
        /** Inhabitants: "Kazakhs". */
        PEOPLE
    }

    static NameEntry of(String actor, Kind kind, Name name, String language, String table) {
        List<Boolean> upper = new ArrayList<>();
        for (String word : Folding.words(name.words())) {
            if (!Folding.key(word).isEmpty()) {
                upper.add(!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
            }
        }
        return new NameEntry(actor, kind, name, language, table, List.copyOf(upper));
    }
}
