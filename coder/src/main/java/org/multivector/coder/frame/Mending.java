package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Mends what parsers get wrong and grammar decides: "the claim of the minister that Russia had signed the treaty" is no
 * relative clause on the minister, for nothing is missing in it; it is what the claim says.
 */
final class Mending {
    private static final Relation CONTENT = Relation.parse("acl");
    private static final Relation MARK = Relation.parse("mark");

    private Mending() {}

    /** The sentence as it should have been parsed; the same object when there is nothing to mend. */
    static Sentence mend(Sentence sentence, Lexicon lexicon) {
        List<Word> words = null;
        for (int id = 1; id <= sentence.size(); id++) {
            int clause = idle(sentence, lexicon, id);
            if (clause != 0) {
                words = words == null ? new ArrayList<>(sentence.words()) : words;
                words.set(id - 1, with(sentence.word(id), clause, MARK, Upos.SCONJ));
                Word verb = sentence.word(clause);
                words.set(clause - 1, with(verb, outermost(sentence, verb.head()), CONTENT, verb.upos()));
            }
        }
        return words == null ? sentence : new Sentence(sentence.span(), words, sentence.multiwords());
    }

    /** The clause in which this word is taken for a relative pronoun although the clause has subject and object; else 0. */
    private static int idle(Sentence sentence, Lexicon lexicon, int id) {
        Word word = sentence.word(id);
        int clause = word.head();
        boolean relative = clause > id
                && (word.is(Universal.OBJ) || word.is(Universal.OBL))
                && sentence.word(clause).is(Universal.ACL)
                && lexicon.is(word.lemma().toLowerCase(Locale.ROOT), WordClass.COMPLEMENTIZER);
        return relative && has(sentence, clause, Universal.NSUBJ, id) && has(sentence, clause, Universal.OBJ, id)
                ? clause
                : 0;
    }

    private static boolean has(Sentence sentence, int head, Universal relation, int besides) {
        for (int c = sentence.firstChild(head); c != 0; c = sentence.nextSibling(c)) {
            if (c != besides && sentence.word(c).is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The noun of which this one is said: the claim, for "the claim of the minister". */
    private static int outermost(Sentence sentence, int noun) {
        int at = noun;
        while (sentence.word(at).is(Universal.NMOD)
                && sentence.word(at).head() < at
                && sentence.word(sentence.word(at).head()).upos() == Upos.NOUN) {
            at = sentence.word(at).head();
        }
        return at;
    }

    private static Word with(Word word, int head, Relation relation, Upos upos) {
        return new Word(
                word.id(), word.form(), word.lemma(), upos, word.xpos(), word.feats(), head, relation, word.span());
    }
}
