package org.multivector.coder.status;

import java.util.Optional;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.core.claim.Status;
import org.multivector.core.text.Relation.Universal;

/** What the grammar alone tells of a predicate: its tense, whether it is finite, whether a noun is definite. */
final class Clauses {
    private Clauses() {}

    /** HAPPENED for past and perfect, ONGOING for present and progressive; empty when the word is not finite. */
    static Optional<Status> tense(Tree tree, int id) {
        boolean finite = tree.feature(id, "VerbForm").equals("Fin");
        boolean past = finite && tree.feature(id, "Tense").equals("Past");
        boolean perfect = false;
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.AUX) || tree.is(c, Universal.COP)) {
                finite |= tree.feature(c, "VerbForm").equals("Fin");
                past |= tree.feature(c, "Tense").equals("Past");
                perfect |= tree.lexicon().is(tree.lemma(c), WordClass.PERFECT);
            }
        }
        if (!finite) {
            return Optional.empty();
        }
        return Optional.of(past || perfect ? Status.HAPPENED : Status.ONGOING);
    }

    /** Whether the clause says what would have been. */
    static boolean isUnreal(Tree tree, int id) {
        return isWould(tree, id) && hasAuxiliary(tree, id, WordClass.PERFECT);
    }

    /** Whether the clause says what would be, or would have been. */
    static boolean isWould(Tree tree, int id) {
        return hasAuxiliary(tree, id, WordClass.UNREAL);
    }

    private static boolean hasAuxiliary(Tree tree, int id, WordClass wordClass) {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.AUX) && tree.lexicon().is(tree.lemma(c), wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause is in the past perfect: "had hinted". */
    static boolean isPluperfect(Tree tree, int id) {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            boolean had = tree.is(c, Universal.AUX)
                    && tree.lexicon().is(tree.lemma(c), WordClass.PERFECT)
                    && tree.feature(c, "Tense").equals("Past");
            if (had) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun stands for something known: article, possessor, or a proper name. */
    static boolean isDefinite(Tree tree, int id) {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            boolean definite = tree.is(c, Universal.DET) && tree.lexicon().is(tree.lemma(c), WordClass.DEFINITE)
                    || tree.is(c, Universal.NMOD, "poss");
            if (definite) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is an infinitive without an auxiliary that would make it finite. */
    static boolean isInfinitive(Tree tree, int id) {
        return tree.feature(id, "VerbForm").equals("Inf") && tree.child(id, Universal.AUX) == 0;
    }
}
