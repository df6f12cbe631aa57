package org.multivector.coder.time;

import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.piece.Pieces;
import org.multivector.coder.piece.Vocabulary;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.Reckoning.Tense;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Relation.Universal;

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
            Verb verb = verb(tree, at);
            if (verb != Verb.OPEN) {
                return noun ? throughNoun(verb) : direct(verb);
            }
            at = tree.head(at);
        }
        return Tense.UNKNOWN;
    }

    private static Tense throughNoun(Verb verb) {
        return verb == Verb.AHEAD ? Tense.LIKELY_FUTURE : Tense.UNKNOWN;
    }

    /** The present of a headline tells what has happened, that of a text what is to come. */
    private Tense direct(Verb verb) {
        PassageKind kind = scene.passage().kind();
        boolean headline = kind == PassageKind.TITLE || kind == PassageKind.CAPTION;
        return switch (verb) {
            case PAST -> Tense.PAST;
            case PRESENT -> headline ? Tense.PAST : Tense.FUTURE;
            case AHEAD -> Tense.FUTURE;
            case INFINITIVE, OPEN -> Tense.UNKNOWN;
        };
    }

    /** What a word on the way up tells. */
    private enum Verb {
        PAST,
        PRESENT,
        AHEAD,
        /** An infinitive, which may be of what was done or of what is to be done. */
        INFINITIVE,
        /** Nothing: the word above decides. */
        OPEN
    }

    private static boolean isPredicate(Tree tree, int id) {
        return tree.upos(id).isVerb() || tree.child(id, Universal.COP) != 0 || tree.child(id, Universal.AUX) != 0;
    }

    private Verb verb(Tree tree, int id) {
        if (isFutureWord(id) || tree.feature(id, "Tense").equals("Fut")) {
            return Verb.AHEAD;
        }
        if (!isPredicate(tree, id)) {
            return Verb.OPEN;
        }
        boolean past = tree.feature(id, "Tense").equals("Past");
        boolean present = isFinitePresent(tree, id);
        boolean infinitive = tree.feature(id, "VerbForm").equals("Inf");
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (!tree.is(c, Universal.AUX) && !tree.is(c, Universal.COP)) {
                continue;
            }
            if (isFutureWord(c) || tree.feature(c, "Tense").equals("Fut")) {
                return Verb.AHEAD;
            }
            boolean perfect = tree.lexicon().is(tree.lemma(c), WordClass.PERFECT);
            infinitive |= tree.feature(c, "VerbForm").equals("Inf") && !perfect;
            present |= isFinitePresent(tree, c);
            past |= tree.feature(c, "Tense").equals("Past") || perfect;
        }
        if (infinitive) {
            return looksAhead(tree, id) ? Verb.AHEAD : Verb.INFINITIVE;
        }
        return past ? Verb.PAST : present ? Verb.PRESENT : Verb.OPEN;
    }

    private static boolean isFinitePresent(Tree tree, int id) {
        return tree.feature(id, "Tense").equals("Pres")
                && tree.feature(id, "VerbForm").equals("Fin");
    }

    /** Whether an infinitive is of what is to come: "plans to meet", "rules to be published". */
    private boolean looksAhead(Tree tree, int id) {
        int above = tree.head(id);
        return above > 0 && (isFutureWord(above) || tree.is(id, Universal.ACL));
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
