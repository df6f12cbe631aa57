package org.multivector.coder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.status.Reading;
import org.multivector.coder.status.StatusReader;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Predicate;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Upos;

/** The author's commitment to every clause predicate and event noun, composed up to the root of the sentence. */
final class PredicateFinder {
    private final StatusReader status;
    private final Draft draft;

    PredicateFinder(StatusReader status, Draft draft) {
        this.status = status;
        this.draft = draft;
    }

    List<Predicate> find() {
        List<Predicate> out = new ArrayList<>();
        Set<List<Integer>> nouns = new HashSet<>();
        for (FoundEvent event : draft.events()) {
            nouns.add(List.of(event.scene(), event.head()));
        }
        for (Scene scene : draft.scenes()) {
            Tree tree = scene.tree();
            for (int i = 1; tree != null && i <= tree.size(); i++) {
                boolean clause = tree.upos(i) == Upos.VERB || tree.child(i, Universal.COP) != 0;
                if (clause || nouns.contains(List.of(scene.index(), i))) {
                    out.add(predicate(scene, tree, i));
                }
            }
        }
        return out;
    }

    private Predicate predicate(Scene scene, Tree tree, int word) {
        Reading reading = status.read(tree, draft.parties(scene.index()), word, 0, 0);
        boolean said = draft.boundary(tree, word) != 0;
        Certainty certainty = said && reading.certainty() == Certainty.CT ? Certainty.U : reading.certainty();
        double size = switch (certainty) {
            case CT -> 3;
            case PR -> 1.5;
            case PS -> 0.75;
            case U -> said ? 1 : 0;
        };
        double value = reading.polarity() == Polarity.NEGATIVE ? -size : size;
        return new Predicate(tree.word(word).span(), tree.lemma(word), certainty, reading.polarity(), value);
    }
}
