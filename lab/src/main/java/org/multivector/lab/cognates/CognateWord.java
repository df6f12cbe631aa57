package org.multivector.lab.cognates;

import java.util.Optional;
import org.multivector.core.table.Row;
import org.multivector.core.text.Upos;

/**
 * What a table of cognates gives for a form or a lemma.
 *
 * @param word the form, or the lemma, in the other language
 * @param lemma the lemma in the other language
 * @param other the second form that inflection goes by, as {@code words.tsv} says; empty when the lemma is enough
 * @param tag the part of speech, where the other language's treebanks have their own
 */
record CognateWord(String word, String lemma, String other, Optional<Upos> tag) {
    /** A row of {@code forms.tsv}. */
    static CognateWord ofForm(Row row) {
        Optional<Upos> tag = row.get("tag").isEmpty() ? Optional.empty() : Optional.of(row.parse("tag", Upos::valueOf));
        return new CognateWord(row.get("word"), row.get("lemma"), "", tag);
    }

    /** A row of {@code words.tsv}. */
    static CognateWord ofLemma(Row row) {
        return new CognateWord(row.get("word"), row.get("word"), row.get("other"), Optional.empty());
    }

    /** A lemma that was made by letters. */
    static CognateWord ofLetters(String lemma) {
        return new CognateWord(lemma, lemma, "", Optional.empty());
    }
}
