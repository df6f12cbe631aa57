package org.multivector.coder.time;

import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.Reckoning.Tense;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Upos;

/**
 * Which way the clause points that holds a time expression, so that "on Thursday" can be last Thursday or next.
 *
 * <p>With a tree: the tense of the predicate it hangs on; where it hangs on a noun ("plans for a summit in June"), only a
 * future tense tells. Without: the nearest word of
 * the classes {@code future} and {@code past} ("will", "said").
 */
final class Tenses {
    private static final int WINDOW = 10;
    private static final int HIGHEST = 8;

    private final Scene scene;
    private final Pieces pieces;

    Tenses(Scene scene, Pieces pieces) {
        this.scene = scene;
        this.pieces = pieces;
    }

    /**
     * The direction.
     *
     * @param head id of the expression's head word
     * @param start number of its first piece
     * @param end number of the piece after its last
     */
    Tense of(int head, int start, int end) {
        Tree tree = scene.tree();
        return tree == null ? nearby(start, end) : inTree(tree, head);
    }

    private Tense nearby(int start, int end) {
        if (pieces.is(end, "'")) {
            return Tense.UNKNOWN;
        }
        for (int distance = 1; distance <= WINDOW; distance++) {
            if (isCue("FUTURE", start - distance) || isCue("FUTURE", end + distance - 1)) {
                return Tense.FUTURE;
            }
            if (isCue("PAST", start - distance) || isCue("PAST", end + distance - 1)) {
                return Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean isCue(String wordClass, int at) {
        for (Vocabulary.Entry entry : pieces.entries(at)) {
            if (entry.wordClass().equals(wordClass)) {
                return true;
            }
        }
        return false;
    }

    private Tense inTree(Tree tree, int head) {
        int at = tree.head(head);
        boolean noun = at > 0 && !isPredicate(tree, at);
        for (int i = 0; i < HIGHEST && at > 0; i++) {
            if (isPredicate(tree, at)) {
                Tense tense = tense(tree, at);
                if (tense != Tense.UNKNOWN) {
                    return noun && tense == Tense.PAST ? Tense.UNKNOWN : tense;
                }
            }
            at = tree.head(at);
        }
        return Tense.UNKNOWN;
    }

    private static boolean isPredicate(Tree tree, int id) {
        return tree.upos(id) == Upos.VERB
                || tree.upos(id) == Upos.AUX
                || tree.child(id, Universal.COP) != 0
                || tree.child(id, Universal.AUX) != 0;
    }

    /** The tense of one predicate; UNKNOWN for an infinitive or a participle that leaves it to the clause above. */
    private Tense tense(Tree tree, int id) {
        if (isFutureWord(id) || tree.feature(id, "Tense").equals("Fut")) {
            return Tense.FUTURE;
        }
        boolean past = tree.feature(id, "Tense").equals("Past");
        boolean present = tree.feature(id, "Tense").equals("Pres")
                && tree.feature(id, "VerbForm").equals("Fin");
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.AUX) || tree.is(c, Universal.COP)) {
                if (isFutureWord(c) || tree.feature(c, "Tense").equals("Fut")) {
                    return Tense.FUTURE;
                }
                past |= tree.feature(c, "Tense").equals("Past")
                        || tree.lexicon().is(tree.lemma(c), WordClass.PERFECT);
                present |= tree.feature(c, "Tense").equals("Pres");
            }
        }
        if (past) {
            return Tense.PAST;
        }
        if (tree.feature(id, "VerbForm").equals("Inf")) {
            return governs(tree, id) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        return present ? present() : Tense.UNKNOWN;
    }

    /** Whether the word above an infinitive looks ahead: "plans to meet". */
    private boolean governs(Tree tree, int id) {
        int above = tree.head(id);
        return above > 0 && isFutureWord(above);
    }

    /** The present of a headline tells what has happened, that of a text what is to come. */
    private Tense present() {
        PassageKind kind = scene.passage().kind();
        return kind == PassageKind.TITLE || kind == PassageKind.CAPTION ? Tense.PAST : Tense.FUTURE;
    }

    private boolean isFutureWord(int word) {
        for (int at = pieces.first(word); at < pieces.size() && pieces.get(at).word() == word; at++) {
            if (isCue("FUTURE", at)) {
                return true;
            }
        }
        return false;
    }
}
