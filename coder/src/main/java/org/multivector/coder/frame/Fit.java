package org.multivector.coder.frame;

import java.util.List;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation.Universal;

/** Whether a word of one sentence is what a part of a pattern asks for, wherever it hangs. */
final class Fit {
    private final Tree tree;
    private final Parties parties;

    Fit(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    boolean hasCase(Part part, int word) {
        String wanted = part.where().grammaticalCase();
        return wanted.isEmpty() || tree.feature(word, "Case").equals(wanted);
    }

    boolean fills(Part part, int word) {
        int real = tree.lookThrough(word);
        boolean typed =
                part.filler().type().isEmpty() || parties.is(real, part.filler().type());
        if (!typed || !isHeaded(part, real)) {
            return false;
        }
        if (part.filler().several() && !isSeveral(real)) {
            return false;
        }
        return switch (part.role()) {
            case "X" -> true;
            case "S" -> !part.filler().strict() || parties.isParty(real) || parties.isParty(word);
            default ->
                part.filler().strict()
                        ? parties.isParty(real) || parties.isParty(word)
                        : parties.holdsParty(word) || parties.holdsParty(real);
        };
    }

    private boolean isSeveral(int word) {
        return tree.members(word).size() > 1 || tree.feature(word, "Number").equals("Plur");
    }

    boolean isHeaded(Part part, int word) {
        return part.filler().words().isEmpty() || part.filler().words().contains(tree.lemma(word));
    }

    boolean isMarkedAs(Part part, WordClass wordClass) {
        return part.where().markers().stream().anyMatch(marker -> tree.lexicon().is(marker, wordClass));
    }

    int modifier(int word, List<String> wanted) {
        int adjective = tree.child(word, Universal.AMOD, wanted);
        return adjective != 0 ? adjective : tree.child(word, Universal.COMPOUND, wanted);
    }
}
