package org.multivector.coder.frame;

import java.util.Locale;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/** Mends how clauses hang together: what a conjunct goes with, what an infinitive is the purpose of, where a reason begins. */
final class ClauseMending {
    private static final Relation CONJUNCT = Relation.parse("conj");
    private static final Relation ADVERBIAL = Relation.parse("advcl");
    private static final Relation SUBJECT = Relation.parse("nsubj");
    private static final Relation MARK = Relation.parse("mark");
    private static final Relation RELATIVE = Relation.parse("acl:relcl");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Mended mended;

    ClauseMending(Sentence sentence, Lexicon lexicon, Mended mended) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.mended = mended;
    }

    void mend(int id) {
        aside(id);
        unlike(id);
        reason(id);
        who(id);
    }

    /** "in order, perhaps, to give": an infinitive with its mark is no clause of its own; it hangs on what it is the purpose of. */
    private void aside(int id) {
        Word word = sentence.word(id);
        boolean infinitive = word.is(Universal.PARATAXIS)
                && word.feats().get("VerbForm").equals("Inf")
                && sentence.child(id, Universal.MARK) != 0;
        if (infinitive) {
            int above = word.head();
            while (sentence.word(above).upos() == Upos.ADV
                    && sentence.word(above).head() != 0) {
                above = sentence.word(above).head();
            }
            mended.put(id, above, ADVERBIAL, word.upos());
        }
    }

    /** "answered by pointing at Russia, which is growing, and noted": what was noted goes with the answer, which is past too. */
    private void unlike(int id) {
        Word word = sentence.word(id);
        boolean past = word.is(Universal.CONJ) && isFinitePast(id) && !mended.has(id, Universal.NSUBJ, 0);
        int above = past ? word.head() : 0;
        int auxiliary = past ? sentence.child(above, Universal.AUX) : 0;
        if (auxiliary == 0 || !sentence.word(auxiliary).feats().get("Tense").equals("Pres") || above > id) {
            return;
        }
        while (above != 0 && !isFinitePast(above)) {
            above = sentence.word(above).head();
        }
        if (above != 0 && mended.has(above, Universal.NSUBJ, 0)) {
            mended.put(id, above, CONJUNCT, word.upos());
        }
    }

    private boolean isFinitePast(int id) {
        Word word = sentence.word(id);
        return word.upos() == Upos.VERB
                && word.feats().get("VerbForm").equals("Fin")
                && word.feats().get("Tense").equals("Past");
    }

    /** "interested in the power of Tokayev, since support for him is needed": what a conjunction marks is a clause, with its subject. */
    private void reason(int id) {
        int conjunction = sentence.word(id).upos().isNoun() ? sentence.firstChild(id) : 0;
        while (conjunction != 0 && !isMisplaced(conjunction)) {
            conjunction = sentence.nextSibling(conjunction);
        }
        if (conjunction == 0) {
            return;
        }
        int predicate = id + 1;
        while (predicate <= sentence.size() && sentence.child(predicate, Universal.COP) == 0) {
            predicate++;
        }
        if (predicate <= sentence.size()
                && sentence.child(predicate, Universal.COP) > id
                && !sentence.isBelow(id, predicate)
                && !mended.has(predicate, Universal.NSUBJ, 0)) {
            mended.put(id, predicate, SUBJECT, sentence.word(id).upos());
            mended.put(conjunction, predicate, MARK, Upos.SCONJ);
            mended.put(
                    predicate,
                    sentence.word(predicate).head(),
                    ADVERBIAL,
                    sentence.word(predicate).upos());
        }
    }

    /** "a doctor in Osh, who asked": a clause about somebody belongs to the noun before it. */
    private void who(int id) {
        Word word = sentence.word(id);
        boolean relative = word.is(Universal.NSUBJ)
                && lexicon.is(word.lemma().toLowerCase(Locale.ROOT), WordClass.RELATIVE)
                && word.head() > id
                && sentence.word(word.head()).is(Universal.PARATAXIS);
        int noun = relative ? id - 1 : 0;
        while (noun > 0 && sentence.word(noun).is(Universal.PUNCT)) {
            noun--;
        }
        while (noun > 0 && isInPhrase(noun)) {
            noun = sentence.word(noun).head();
        }
        if (noun > 0 && sentence.word(noun).upos().isNoun()) {
            mended.put(word.head(), noun, RELATIVE, sentence.word(word.head()).upos());
        }
    }

    private boolean isInPhrase(int noun) {
        Word word = sentence.word(noun);
        return (word.is(Universal.NMOD) || word.is(Universal.FLAT) || word.is(Universal.APPOS)) && word.head() < noun;
    }

    private boolean isMisplaced(int conjunction) {
        Word word = sentence.word(conjunction);
        return word.is(Universal.CASE) && word.upos() == Upos.SCONJ;
    }
}
