package org.multivector.coder.actor;

import java.util.Locale;
import org.multivector.coder.frame.Lexicon;
import org.multivector.core.table.Table;

/**
 * What actor finding knows of one language. Immutable and thread-safe.
 *
 * @param code BCP 47 tag
 * @param lexicon closed classes of words
 * @param names the names that may stand in its texts
 * @param terms titles, bodies and sorts of people
 * @param pronouns personal pronouns
 * @param endings endings of names
 */
record ActorLanguage(String code, Lexicon lexicon, NameIndex names, Terms terms, Pronouns pronouns, Endings endings) {

    /** Reads a language's folder of tables. */
    static ActorLanguage load(Class<?> owner, ActorBook book, String code, Lexicon lexicon) {
        String folder = "tables/" + code.toLowerCase(Locale.ROOT) + "/";
        return new ActorLanguage(
                code,
                lexicon,
                NameIndex.of(book, code),
                Terms.of(
                        Table.resource(owner, folder + "offices.tsv"),
                        Table.resource(owner, folder + "agents.tsv"),
                        book),
                Pronouns.of(
                        Table.resource(owner, folder + "pronouns.tsv"), Table.resource(owner, folder + "women.tsv")),
                Endings.of(Table.resource(owner, folder + "endings.tsv")));
    }
}
