package org.multivector.coder.frame;

import java.util.Locale;
import java.util.stream.IntStream;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Mends what parsers get wrong and grammar decides: "the claim of the minister that Russia had signed the treaty" is no
 * relative clause on the minister, for nothing is missing in it; it is what the claim says. "In Sochi, Putin and Tokayev
 * held talks": what stands behind the comma is not in Sochi, it is the subject that the verb lacks. "Has cut ties": a
 * perfect. "Are to sign": the copula governs.
 */
final class Mending {
    private static final Relation CONTENT = Relation.parse("acl");
    private static final Relation SAID = Relation.parse("ccomp");
    private static final Relation MARK = Relation.parse("mark");
    private static final Relation SUBJECT = Relation.parse("nsubj");
    private static final Relation CONJUNCT = Relation.parse("conj");
    private static final Relation AUXILIARY = Relation.parse("aux");
    private static final Relation OBLIQUE = Relation.parse("obl");
    private static final Relation CASE = Relation.parse("case");
    private static final Relation FIXED = Relation.parse("fixed");
    private static final Relation ATTRIBUTE = Relation.parse("amod");
    private static final Relation LOOSE = Relation.parse("dep");
    private static final Relation COMPOUND = Relation.parse("compound");
    private static final Relation MODIFIER = Relation.parse("nmod");
    private static final Relation DESCRIPTION = Relation.parse("nmod:desc");
    private static final Relation COMPLEMENT = Relation.parse("xcomp");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Mended mended;

    private Mending(Sentence sentence, Lexicon lexicon, Mended mended) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.mended = mended;
    }

    /** The sentence as it should have been parsed; the same object when there is nothing to mend. */
    static Sentence mend(Sentence sentence, Lexicon lexicon) {
        Mended mended = new Mended(sentence);
        Mending mending = new Mending(sentence, lexicon, mended);
        ClauseMending clauses = new ClauseMending(sentence, lexicon, mended);
        for (int id = 1; id <= sentence.size(); id++) {
            mending.content(id);
            mending.subject(id);
            mending.perfect(id);
            mending.duty(id);
            mending.compound(id);
            mending.secondSubject(id);
            mending.secondContent(id);
            mending.contentOfObject(id);
            mending.contentOfVerb(id);
            mending.markedSubject(id);
            mending.adposition(id);
            mending.title(id);
            mending.nameBehindConjunction(id);
            clauses.mend(id);
        }
        return mended.sentence();
    }

    private void content(int id) {
        int clause = idle(id);
        if (clause != 0) {
            mended.put(id, clause, MARK, Upos.SCONJ);
            Word verb = sentence.word(clause);
            mended.put(clause, outermost(verb.head()), CONTENT, verb.upos());
        }
    }

    /** "has cut ties": the participle is the predicate, not an attribute of the ties. */
    private void perfect(int have) {
        Word verb = sentence.word(have);
        boolean auxiliary = verb.upos().isVerb()
                && lexicon.is(verb.lemma().toLowerCase(Locale.ROOT), WordClass.PERFECT)
                && have < sentence.size();
        int next = have + 1;
        if (!auxiliary || !isPastParticiple(next)) {
            return;
        }
        int above = sentence.word(next).head();
        boolean attribute = sentence.word(next).is(Universal.AMOD)
                && sentence.word(above).head() == have
                && sentence.word(above).is(Universal.OBJ);
        boolean complement = above == have && sentence.word(next).is(Universal.XCOMP);
        if (attribute || complement) {
            raise(next, have, AUXILIARY, Upos.AUX);
        }
    }

    private boolean isPastParticiple(int id) {
        Word word = sentence.word(id);
        return word.upos() == Upos.VERB
                && word.feats().get("VerbForm").equals("Part")
                && !word.feats().get("Tense").equals("Pres");
    }

    /** "Russian President Putin met": the adjective is no subject beside the name; nor is the place of "ASTANA — Putin met". */
    private void secondSubject(int id) {
        Word word = sentence.word(id);
        if (!word.is(Universal.NSUBJ)) {
            return;
        }
        int other = sentence.nextSibling(id);
        while (other != 0 && !sentence.word(other).is(Universal.NSUBJ)) {
            other = sentence.nextSibling(other);
        }
        boolean adjective = word.upos() == Upos.ADJ && other > id && isIn(id + 1, other);
        boolean dateline = other > 0 && IntStream.range(id + 1, other).anyMatch(this::isDash);
        if (adjective) {
            mended.put(id, other, ATTRIBUTE, Upos.ADJ);
        } else if (dateline) {
            mended.put(id, word.head(), LOOSE, word.upos());
        }
    }

    /** "say that … and that …": the second clause is said too, it does not stand beside the saying. */
    private void secondContent(int id) {
        Word word = sentence.word(id);
        int mark = word.is(Universal.CONJ) ? sentence.child(id, Universal.MARK) : 0;
        boolean content = mark != 0 && lexicon.is(lower(mark), WordClass.COMPLEMENTIZER);
        int first = content ? sentence.child(word.head(), Universal.CCOMP) : 0;
        if (first != 0 && first < id) {
            mended.put(id, first, CONJUNCT, word.upos());
        }
    }

    /** "recalled the claim of the minister that": it is what the claim says, unless somebody is told it. */
    private void contentOfObject(int id) {
        Word word = sentence.word(id);
        int mark = word.is(Universal.CCOMP) ? sentence.child(id, Universal.MARK) : 0;
        boolean content = mark != 0 && lexicon.is(lower(mark), WordClass.COMPLEMENTIZER);
        int noun = content ? sentence.child(word.head(), Universal.OBJ) : 0;
        boolean said = noun > word.head()
                && noun < mark
                && lexicon.is(sentence.word(noun).lemma().toLowerCase(Locale.ROOT), WordClass.CONTENT)
                && IntStream.range(noun, mark).allMatch(between -> isIn(between, noun));
        if (said) {
            mended.put(id, noun, CONTENT, word.upos());
        }
    }

    /** "told the minister that": it is what the minister was told. */
    private void contentOfVerb(int id) {
        Word word = sentence.word(id);
        int mark = word.is(Universal.ACL) ? sentence.child(id, Universal.MARK) : 0;
        Word noun = mark == 0 ? word : sentence.word(word.head());
        boolean told = noun.is(Universal.IOBJ) || (noun.is(Universal.OBJ) && noun.upos() == Upos.PROPN);
        if (mark != 0 && told && lexicon.is(lower(mark), WordClass.COMPLEMENTIZER)) {
            mended.put(id, noun.head(), SAID, word.upos());
        }
    }

    /** "The arrest of Navalny by police lasted": what stands behind an adposition is no second subject, it belongs to the first. */
    private void markedSubject(int id) {
        Word word = sentence.word(id);
        int first = word.is(Universal.NSUBJ) ? sentence.child(word.head(), Universal.NSUBJ) : 0;
        if (first == 0 || first >= id || sentence.word(first).upos() != Upos.NOUN || word.head() < id) {
            return;
        }
        int adposition = IntStream.range(first + 1, id)
                .filter(between -> isAdposition(between, id, word.head()))
                .max()
                .orElse(0);
        boolean alone = adposition != 0
                && IntStream.range(adposition + 1, id)
                        .allMatch(between ->
                                isIn(between, id) || sentence.word(between).is(Universal.DET))
                && IntStream.range(first, adposition).allMatch(between -> isIn(between, first));
        if (alone) {
            mended.put(id, first, MODIFIER, word.upos() == Upos.ADJ ? Upos.NOUN : word.upos());
            mended.put(adposition, id, CASE, Upos.ADP);
        }
    }

    private boolean isAdposition(int between, int noun, int verb) {
        Word word = sentence.word(between);
        return (word.head() == noun || word.head() == verb)
                && (word.is(Universal.CASE) || word.is(Universal.MARK))
                && lexicon.isMarker(word.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isDash(int id) {
        String form = sentence.word(id).form();
        return sentence.word(id).is(Universal.PUNCT) && (form.equals("—") || form.equals("–") || form.equals("-"));
    }

    /** "thanks to the treaty": a noun that with the adposition behind it is one adposition. */
    private void adposition(int id) {
        Word word = sentence.word(id);
        int above = word.head();
        boolean joined = above > 0 && above < id && id < sentence.size() && word.upos() == Upos.NOUN;
        if (!joined || !lexicon.is(lower(id) + "_" + lower(id + 1), WordClass.MARKER)) {
            return;
        }
        int noun = sentence.word(id + 1).head();
        if (sentence.word(id + 1).is(Universal.CASE) && sentence.word(noun).head() == id) {
            mended.put(noun, above, OBLIQUE, sentence.word(noun).upos());
            mended.put(id, noun, CASE, Upos.ADP);
            mended.put(id + 1, id, FIXED, Upos.ADP);
        }
    }

    /** "Presidents Japarov and Rahmon met": the names are who met, not what the title is explained by. */
    private void title(int id) {
        Word name = sentence.word(id);
        boolean behind = name.is(Universal.APPOS) && name.upos() == Upos.PROPN && name.head() == id - 1;
        if (!behind || sentence.word(id - 1).upos() != Upos.NOUN) {
            return;
        }
        Word title = sentence.word(id - 1);
        mended.put(id, title.head(), title.deprel(), Upos.PROPN);
        mended.put(id - 1, id, DESCRIPTION, Upos.NOUN);
        for (int c = sentence.firstChild(id - 1); c != 0; c = sentence.nextSibling(c)) {
            if (c > id || sentence.word(c).is(Universal.CASE)) {
                mended.put(c, id, sentence.word(c).deprel(), sentence.word(c).upos());
            }
        }
    }

    /** "Xi and Uzbek President Shavkat": what is taken for a part of the first name, behind a conjunction, is the second. */
    private void nameBehindConjunction(int id) {
        Word part = sentence.word(id);
        int name = part.is(Universal.FLAT) ? part.head() : id;
        int conjunct = name == id ? 0 : sentence.child(name, Universal.CONJ);
        if (conjunct <= name || conjunct > id) {
            return;
        }
        int last = sentence.size();
        while (sentence.word(last).head() != name || !sentence.word(last).is(Universal.FLAT)) {
            last--;
        }
        if (id < last) {
            mended.put(id, last, DESCRIPTION, part.upos());
            return;
        }
        mended.put(id, name, CONJUNCT, part.upos());
        mended.put(conjunct, id, DESCRIPTION, sentence.word(conjunct).upos());
        int link = sentence.child(conjunct, Universal.CC);
        if (link != 0) {
            mended.put(
                    link, id, sentence.word(link).deprel(), sentence.word(link).upos());
        }
    }

    private String lower(int id) {
        return sentence.word(id).form().toLowerCase(Locale.ROOT);
    }

    /** "the war crimes of": a noun right before a noun that is no predicate is no subject of it. */
    private void compound(int id) {
        Word word = sentence.word(id);
        boolean beside = word.is(Universal.NSUBJ) && word.upos() == Upos.NOUN && word.head() == id + 1;
        if (beside
                && sentence.word(id + 1).upos() == Upos.NOUN
                && sentence.child(id + 1, Universal.COP) == 0
                && sentence.child(id + 1, Universal.CASE) == 0) {
            mended.put(id, id + 1, COMPOUND, Upos.NOUN);
        }
    }

    /** "The ministers are to sign": what is to be done is the complement of "are". */
    private void duty(int id) {
        Word verb = sentence.word(id);
        int copula = verb.upos() == Upos.VERB ? sentence.child(id, Universal.COP) : 0;
        int mark = copula == 0 ? 0 : sentence.child(id, Universal.MARK);
        if (mark == copula + 1 && mark < id && verb.feats().get("VerbForm").equals("Inf")) {
            raise(copula, id, COMPLEMENT, Upos.VERB);
        }
    }

    /** Puts {@code word} in the place of {@code other}, which becomes its dependent; what stands before both moves up. */
    private void raise(int word, int other, Relation relation, Upos upos) {
        Word top = sentence.word(other);
        mended.put(word, top.head(), top.deprel(), Upos.VERB);
        boolean auxiliary = relation.is(Universal.AUX);
        mended.put(other, word, relation, upos);
        for (int c = sentence.firstChild(other); c != 0; c = sentence.nextSibling(c)) {
            if (c != word && (auxiliary || c < word)) {
                Word child = sentence.word(c);
                mended.put(c, word, child.deprel(), child.upos());
            }
        }
    }

    /** Gives a verb without a subject the noun behind the comma that was taken into the phrase before it. */
    private void subject(int id) {
        Word fronted = sentence.word(id);
        boolean phrase = (fronted.is(Universal.OBL) || fronted.is(Universal.NMOD))
                && fronted.head() > 0
                && sentence.child(id, Universal.CASE) != 0;
        int first = phrase ? behindComma(id) : 0;
        int verb = first == 0 ? 0 : lacking(id, first);
        if (verb == 0) {
            return;
        }
        mended.put(first, verb, SUBJECT, sentence.word(first).upos());
        for (int c = sentence.firstChild(id); c != 0; c = sentence.nextSibling(c)) {
            if (c > first && c < verb && isTaken(c)) {
                mended.put(c, first, CONJUNCT, sentence.word(c).upos());
            }
        }
    }

    /** The verb that lacks a subject: the one the phrase hangs on, else the one right behind it. */
    private int lacking(int id, int first) {
        int verb = sentence.word(id).head();
        if (verb < first) {
            verb = first;
            while (verb < sentence.size() && sentence.word(verb).head() != 0 && isIn(verb, id)) {
                verb++;
            }
        }
        int predicate =
                sentence.word(verb).is(Universal.COP) ? sentence.word(verb).head() : verb;
        boolean finite = sentence.child(predicate, Universal.COP) != 0
                || (sentence.word(predicate).upos().isVerb() && isFinite(predicate));
        return finite && predicate > first && !mended.has(predicate, Universal.NSUBJ, 0) ? predicate : 0;
    }

    private boolean isIn(int word, int phrase) {
        return word == phrase || sentence.isBelow(word, phrase);
    }

    private int behindComma(int id) {
        for (int c = sentence.firstChild(id); c != 0; c = sentence.nextSibling(c)) {
            boolean free = c > id + 1 && isTaken(c) && sentence.child(c, Universal.CASE) == 0;
            int comma = c - 1;
            while (free && !isComma(comma) && sentence.isBelow(comma, c)) {
                comma--;
            }
            if (free && isComma(comma)) {
                return c;
            }
        }
        return 0;
    }

    private boolean isComma(int id) {
        return sentence.word(id).form().equals(",");
    }

    private boolean isTaken(int c) {
        Word word = sentence.word(c);
        return (word.is(Universal.CONJ) || word.is(Universal.APPOS))
                && word.upos().isNoun();
    }

    private boolean isFinite(int verb) {
        if (sentence.word(verb).feats().get("VerbForm").equals("Fin")) {
            return true;
        }
        int auxiliary = sentence.child(verb, Universal.AUX);
        return auxiliary != 0;
    }

    /** The clause in which this word is taken for a relative pronoun although the clause has subject and object; else 0. */
    private int idle(int id) {
        Word word = sentence.word(id);
        int clause = word.head();
        boolean relative = clause > id
                && (word.is(Universal.OBJ) || word.is(Universal.OBL))
                && sentence.word(clause).is(Universal.ACL)
                && lexicon.is(word.lemma().toLowerCase(Locale.ROOT), WordClass.COMPLEMENTIZER);
        return relative && mended.has(clause, Universal.NSUBJ, id) && mended.has(clause, Universal.OBJ, id)
                ? clause
                : 0;
    }

    /** The noun of which this one is said: the claim, for "the claim of the minister". */
    private int outermost(int noun) {
        int at = noun;
        while (sentence.word(at).is(Universal.NMOD)
                && sentence.word(at).head() < at
                && sentence.word(sentence.word(at).head()).upos() == Upos.NOUN) {
            at = sentence.word(at).head();
        }
        return at;
    }
}
