package org.multivector.coder.speech;

import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Parties;
import org.multivector.coder.frame.Tree;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Upos;

/**
 * Where a verb of saying stands by the order of words, because parsers often lose themselves in quotations and
 * insertions: after what is said with its source behind it ("…," said the minister), or between commas with its source
 * before it ("…," he told reporters; the system, he added, may appear).
 */
final class WordOrder {
    private static final int LONGEST_SOURCE = 8;
    private static final int LONGEST_INSERTION = 6;

    private final Tree tree;
    private final Parties parties;

    WordOrder(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    /**
     * The noun that follows a verb put in after a comma; 0 when something else follows, or when the verb has its subject
     * before it.
     */
    int sourceAfter(int verb) {
        boolean comma = verb > 2 && tree.is(verb - 1, Universal.PUNCT) && isFinite(verb) && !isAfterInsertion(verb);
        int last = verb;
        int end = Math.min(tree.size(), verb + LONGEST_SOURCE);
        for (int i = verb + 1; comma && i <= end; i++) {
            if (tree.is(i, Universal.PUNCT)) {
                break;
            }
            boolean noun = tree.upos(i).isNoun() || parties.isParty(i);
            if (noun && parties.isParty(i)) {
                return headWithin(i, verb + 1, end);
            }
            if (isClauseWord(i)) {
                return 0;
            }
            last = noun && last == verb ? i : last;
        }
        return last == verb ? 0 : last;
    }

    /** Whether what stands before the comma is only put in between the verb and its subject: "Kyiv, he noted, asked …". */
    private boolean isAfterInsertion(int verb) {
        int subject = tree.child(verb, Universal.NSUBJ);
        int before = verb - 2;
        for (int at = before; subject != 0 && subject < before && at > 0 && at != verb; at = tree.head(at)) {
            int head = tree.head(at);
            boolean modifies = tree.is(at, Universal.ACL) || tree.is(at, Universal.APPOS);
            if (head == subject && modifies || head == verb && tree.is(at, Universal.PARATAXIS) && at > subject) {
                return true;
            }
        }
        return false;
    }

    /** The noun or pronoun between a comma and a verb that is followed by a comma, its hearer or the end; 0 when there is none. */
    int sourceBefore(int verb) {
        if (!isFinite(verb) || !isInsertionEnd(verb + 1)) {
            return 0;
        }
        int source = 0;
        for (int i = verb - 1; i > 0 && i >= verb - LONGEST_INSERTION; i--) {
            if (tree.is(i, Universal.PUNCT)) {
                return source;
            }
            boolean relative = tree.lexicon().is(tree.lemma(i), WordClass.RELATIVE);
            if (isClauseWord(i) || relative) {
                return 0;
            }
            boolean noun = tree.upos(i).isNoun() || tree.upos(i) == Upos.PRON || parties.isParty(i);
            source = noun && source == 0 ? i : source;
        }
        return 0;
    }

    /** Id of the punctuation mark before the insertion that ends with {@code verb}. */
    int insertionStart(int verb) {
        int at = verb - 1;
        while (at > 0 && !tree.is(at, Universal.PUNCT)) {
            at--;
        }
        return at;
    }

    /** Id of the punctuation mark after the insertion that ends with {@code verb} or with its hearer. */
    int insertionEnd(int verb) {
        int at = verb + 1;
        while (at <= tree.size() && !tree.is(at, Universal.PUNCT)) {
            at++;
        }
        return at;
    }

    /** Whether from {@code word} on come only a hearer and then a mark or the end. */
    private boolean isInsertionEnd(int word) {
        for (int i = word; i <= Math.min(tree.size(), word + LONGEST_SOURCE); i++) {
            if (tree.is(i, Universal.PUNCT)) {
                return true;
            }
            if (isClauseWord(i)) {
                return false;
            }
        }
        return word > tree.size();
    }

    private boolean isClauseWord(int i) {
        return tree.upos(i) == Upos.VERB || tree.upos(i) == Upos.SCONJ || tree.upos(i) == Upos.AUX;
    }

    private boolean isFinite(int verb) {
        return tree.upos(verb).isVerb() && tree.feature(verb, "VerbForm").equals("Fin");
    }

    /** The noun that a word belongs to: "leader" for "Russian" in "the Russian leader". */
    private int headWithin(int word, int first, int last) {
        int at = word;
        for (int head = tree.head(at);
                head >= first && head <= last && tree.upos(head).isNoun();
                head = tree.head(at)) {
            at = head;
        }
        return at;
    }
}
