package org.multivector.lab.cognates;

import java.util.Locale;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Puts a word of one language in the place of a word of another, with the capitals of that.
 *
 * @param from the language whose capitals are seen
 * @param to the language whose capitals are written
 */
record Capitals(Locale from, Locale to) {
    /** The word with another form, lemma and part of speech, which come in lower case. */
    Word with(Word word, String form, String lemma, Upos upos) {
        return new Word(
                word.id(),
                like(word.form(), form),
                like(word.lemma(), lemma),
                upos,
                word.xpos(),
                word.feats(),
                word.head(),
                word.deprel(),
                word.span());
    }

    private String like(String model, String word) {
        if (word.isEmpty() || model.isEmpty() || !Character.isUpperCase(model.charAt(0))) {
            return word;
        }
        boolean all = model.length() > 1 && model.equals(model.toUpperCase(from));
        int end = all ? word.length() : 1;
        return word.substring(0, end).toUpperCase(to) + word.substring(end);
    }
}
