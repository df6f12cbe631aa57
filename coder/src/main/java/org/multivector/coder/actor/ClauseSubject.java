package org.multivector.coder.actor;

import java.util.List;
import org.multivector.coder.actor.Pronouns.Kind;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Tree;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.text.Relation.Universal;

/**
 * The party a pronoun is bound to by the grammar of its sentence: the subject of a clause of saying for the subject of what
 * is said ("Kyiv says it will"), the subject of the clause for a possessive ("Ankara withdrew its troops").
 */
final class ClauseSubject {
    private static final int MOST_STEPS = 4;

    private final Tree tree;
    private final PartyMap parties;
    private final Pronouns pronouns;

    ClauseSubject(Tree tree, PartyMap parties, Pronouns pronouns) {
        this.tree = tree;
        this.parties = parties;
        this.pronouns = pronouns;
    }

    /** The parties the pronoun is bound to; none when the grammar does not bind it, or binds it to something else. */
    List<Referent> of(int pronoun, Kind kind) {
        int subject = 0;
        if (tree.is(pronoun, Universal.NMOD, "poss")) {
            subject = ofClause(tree.head(pronoun));
        } else if (tree.is(pronoun, Universal.NSUBJ)) {
            subject = ofSaying(tree.head(pronoun));
        }
        if (subject == 0 || subject >= pronoun) {
            return List.of();
        }
        List<Referent> found = parties.within(subject);
        boolean fits = !found.isEmpty() && found.stream().allMatch(one -> fits(one, kind));
        boolean one = found.size() == 1 || kind == Kind.THEY;
        return fits && one ? found : List.of();
    }

    private boolean fits(Referent one, Kind kind) {
        boolean person = one.kind() == ActorKind.PERSON;
        return switch (kind) {
            case HE -> person && !pronouns.isWoman(words(one));
            case SHE -> person && pronouns.isWoman(words(one));
            case IT -> !person;
            case THEY -> one.actor() != null || one.kind() == ActorKind.GROUP;
            case FIRST, SECOND -> false;
        };
    }

    private String words(Referent one) {
        return tree.word(one.head()).form();
    }

    private int ofClause(int noun) {
        int at = noun;
        for (int steps = 0; at > 0 && steps < MOST_STEPS; steps++) {
            if (tree.upos(at).isVerb()) {
                return tree.arguments(at).first(Link.SUBJECT);
            }
            at = tree.head(at);
        }
        return 0;
    }

    private int ofSaying(int verb) {
        int clause = verb;
        for (int steps = 0; tree.is(clause, Universal.CONJ) && steps < MOST_STEPS; steps++) {
            clause = tree.head(clause);
        }
        boolean said = tree.is(clause, Universal.CCOMP) && tree.head(clause) > 0;
        return said ? tree.arguments(tree.head(clause)).first(Link.SUBJECT) : 0;
    }
}
