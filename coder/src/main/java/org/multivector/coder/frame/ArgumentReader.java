package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.List;
import org.multivector.coder.frame.Arguments.Argument;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Undoes what grammar does to a predicate. In the order of the methods: passives; relative clauses and participles, whose
 * noun is an argument; coordination, which shares subjects and objects; control, which leaves subjects above.
 *
 * <p>A word whose arguments are still being read has none for others to share, so circles end.
 */
final class ArgumentReader {
    private static final int MOST_STEPS = 12;

    private final Tree tree;
    private final int id;
    private final boolean noun;
    private final boolean passive;
    private final List<Argument> all = new ArrayList<>();

    ArgumentReader(Tree tree, int id) {
        this.tree = tree;
        this.id = id;
        Word word = tree.word(id);
        noun = word.upos().isNoun() && tree.child(id, Universal.COP) == 0;
        passive = isPassive(tree, id);
    }

    Arguments read() {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (noun) {
                nounDependent(c);
            } else {
                verbDependent(c);
            }
        }
        if (!noun) {
            twoObjects();
            strayAgent();
            modifiedNoun();
            sharedObject();
            int subject = has(Link.SUBJECT) || passive ? 0 : subjectElsewhere(tree, id);
            if (subject != 0) {
                all.add(new Argument(subject, Link.SUBJECT, true));
            }
            sharedPatient();
        }
        return new Arguments(id, all, passive, has(Link.SUBJECT));
    }

    static boolean isPassive(Tree tree, int id) {
        return isPassive(tree, id, MOST_STEPS);
    }

    private static boolean isPassive(Tree tree, int id, int steps) {
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.NSUBJ, "pass")
                    || tree.is(c, Universal.CSUBJ, "pass")
                    || tree.is(c, Universal.AUX, "pass")
                    || tree.is(c, Universal.OBL, "agent")) {
                return true;
            }
        }
        if (tree.is(id, Universal.CONJ) && tree.child(id, Universal.NSUBJ) == 0) {
            int first = tree.head(id);
            return isParticiple(tree, id)
                    && tree.child(id, Universal.OBJ) == 0
                    && first > 0
                    && steps > 0
                    && isPassive(tree, first, steps - 1);
        }
        boolean reduced = tree.is(id, Universal.ACL) || tree.is(id, Universal.ADVCL) || tree.is(id, Universal.XCOMP);
        return reduced
                && isParticiple(tree, id)
                && tree.child(id, Universal.NSUBJ) == 0
                && tree.child(id, Universal.OBJ) == 0
                && tree.child(id, Universal.AUX) == 0;
    }

    private static boolean isParticiple(Tree tree, int id) {
        return tree.feature(id, "VerbForm").equals("Part")
                && (tree.feature(id, "Tense").equals("Past")
                        || tree.feature(id, "Voice").equals("Pass"));
    }

    private void verbDependent(int c) {
        Word word = tree.word(c);
        switch (word.deprel().universal()) {
            case NSUBJ -> add(c, isPassiveSubject(c) ? Link.OBJECT : Link.SUBJECT);
            case OBJ -> add(c, Link.OBJECT);
            case IOBJ -> add(c, Link.INDIRECT);
            case OBL, NMOD -> add(c, isAgent(c) ? Link.SUBJECT : Link.OBLIQUE);
            case XCOMP, CCOMP, CSUBJ -> add(c, Link.CLAUSE);
            case ADVCL -> add(c, Link.ADVERBIAL);
            case PARATAXIS -> add(c, Link.ADVERBIAL);
            case COMPOUND -> add(c, Link.PARTICLE);
            default -> {}
        }
    }

    /** "guaranteed Minsk a safe exit": of two objects the first is the indirect one. */
    private void twoObjects() {
        int first = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).link() == Link.OBJECT && first < 0) {
                first = i;
            } else if (all.get(i).link() == Link.OBJECT) {
                all.set(first, new Argument(all.get(first).word(), Link.INDIRECT, false));
                return;
            }
        }
    }

    /** "was held in custody by the police" where the parser hung the police on the custody. */
    private void strayAgent() {
        for (int i = 0; passive && !has(Link.SUBJECT) && i < all.size(); i++) {
            for (int c = tree.first(all.get(i).word()); c != 0 && !has(Link.SUBJECT); c = tree.next(c)) {
                boolean nominal = tree.is(c, Universal.NMOD) || tree.is(c, Universal.OBL);
                boolean behind = c > id && all.get(i).link() != Link.OBJECT;
                if (nominal && behind && tree.lexicon().is(tree.marker(c), WordClass.AGENT)) {
                    add(c, Link.SUBJECT);
                }
            }
        }
    }

    private boolean isPassiveSubject(int c) {
        return passive || tree.is(c, Universal.NSUBJ, "pass");
    }

    private boolean isAgent(int c) {
        return tree.is(c, Universal.OBL, "agent") || passive && tree.lexicon().is(tree.marker(c), WordClass.AGENT);
    }

    private void nounDependent(int c) {
        switch (tree.word(c).deprel().universal()) {
            case NMOD, OBL -> {
                boolean genitive =
                        tree.is(c, Universal.NMOD, "poss") || tree.marker(c).isEmpty();
                add(c, genitive ? Link.GENITIVE : Link.OBLIQUE);
            }
            case DET -> {
                if (tree.is(c, Universal.DET, "poss")) {
                    add(c, Link.GENITIVE);
                }
            }
            case AMOD, COMPOUND -> add(c, Link.GENITIVE);
            case ACL, CCOMP, ADVCL -> add(c, Link.CLAUSE);
            case NSUBJ -> add(c, Link.SUBJECT);
            default -> {}
        }
    }

    /** The noun that a participle or a relative clause modifies is the participle's or the clause's argument. */
    private void modifiedNoun() {
        if (!tree.is(id, Universal.ACL)) {
            return;
        }
        int modified = tree.head(id);
        boolean relative = tree.is(id, Universal.ACL, "relcl");
        for (int i = 0; i < all.size(); i++) {
            Argument argument = all.get(i);
            if (isRelative(argument.word())) {
                all.set(i, new Argument(modified, argument.link(), false));
                return;
            }
        }
        if (tree.child(id, Universal.MARK) != 0) {
            return;
        }
        Link link = relative ? gapOfRelative() : passive ? Link.OBJECT : Link.SUBJECT;
        if (!has(link)) {
            add(modified, link);
        }
    }

    private Link gapOfRelative() {
        return has(Link.SUBJECT) && !passive ? Link.OBJECT : passive ? Link.OBJECT : Link.SUBJECT;
    }

    private boolean isRelative(int word) {
        return tree.feature(word, "PronType").equals("Rel")
                || tree.upos(word) == Upos.PRON && tree.lexicon().is(tree.lemma(word), WordClass.RELATIVE);
    }

    /** "met and escorted the guest": the object of the last verb belongs to the first as well. */
    private void sharedObject() {
        if (passive || has(Link.OBJECT) || has(Link.OBLIQUE) || has(Link.CLAUSE)) {
            return;
        }
        int next = tree.child(id, Universal.CONJ);
        boolean clause = next != 0 && tree.upos(next) == Upos.VERB && tree.child(next, Universal.NSUBJ) == 0;
        int object = clause && tree.child(next, Universal.PUNCT) == 0 ? tree.child(next, Universal.OBJ) : 0;
        if (object != 0) {
            all.add(new Argument(object, Link.OBJECT, true));
        }
    }

    /** "was detained and expelled": the patient of the first participle is that of the second. */
    private void sharedPatient() {
        if (!passive || has(Link.OBJECT)) {
            return;
        }
        int subject = subjectElsewhere(tree, id);
        if (subject != 0) {
            all.add(new Argument(subject, Link.OBJECT, true));
        }
    }

    /**
     * The surface subject that a clause without one borrows from above; 0 if there is none. Coordinated clauses and
     * adverbial ones take the subject above them, complements the object above them if there is one; so do the adverbial ones
     * that {@link #controller} knows.
     */
    static int subjectElsewhere(Tree tree, int id) {
        int at = id;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int above = tree.head(at);
            if (above == 0) {
                return 0;
            }
            Word word = tree.word(at);
            switch (word.deprel().universal()) {
                case CONJ, PARATAXIS -> {}
                case ADVCL -> {
                    int controller = controller(tree, at, above);
                    if (controller != 0) {
                        return controller;
                    }
                }
                case XCOMP -> {
                    int object = tree.child(above, Universal.OBJ);
                    object = object == 0 ? tree.child(above, Universal.IOBJ) : object;
                    if (object != 0) {
                        return object;
                    }
                }
                case ACL -> {
                    return ownerOf(tree, above);
                }
                default -> {
                    return 0;
                }
            }
            int subject = surfaceSubject(tree, above);
            if (subject != 0) {
                return subject;
            }
            at = above;
        }
        return 0;
    }

    /**
     * Who is to do what an adverbial clause says when it is not the subject above: the object in "accuse Minsk of
     * shelling", the one addressed in "call on Minsk to leave"; 0 if it is the subject.
     */
    private static int controller(Tree tree, int clause, int above) {
        if (tree.lexicon().is(tree.marker(clause), WordClass.CONTROLLED)) {
            int object = tree.child(above, Universal.OBJ);
            return object == 0 ? tree.child(above, Universal.NSUBJ) : object;
        }
        boolean addressing = tree.lexicon().is(tree.lemma(above), WordClass.ADDRESSING)
                && tree.feature(clause, "VerbForm").equals("Inf");
        for (int c = tree.first(above); addressing && c != 0 && c < clause; c = tree.next(c)) {
            if (c > above && tree.is(c, Universal.OBL)) {
                return c;
            }
        }
        return 0;
    }

    /** Whose plan it is in "their plan to leave"; the noun itself is no subject. */
    private static int ownerOf(Tree tree, int noun) {
        for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.NMOD, "poss") || isGenitive(tree, c)) {
                return c;
            }
        }
        boolean light = tree.is(noun, Universal.OBJ) || tree.is(noun, Universal.OBL);
        return light ? surfaceSubject(tree, tree.head(noun)) : 0;
    }

    private static boolean isGenitive(Tree tree, int id) {
        return tree.is(id, Universal.NMOD) && tree.lexicon().is(tree.marker(id), WordClass.GENITIVE);
    }

    private static int surfaceSubject(Tree tree, int verb) {
        int subject = verb == 0 ? 0 : tree.child(verb, Universal.NSUBJ);
        boolean relative = subject != 0
                && tree.is(verb, Universal.ACL)
                && tree.lexicon().is(tree.lemma(subject), WordClass.RELATIVE);
        return relative ? tree.head(verb) : subject;
    }

    private boolean has(Link link) {
        for (Argument argument : all) {
            if (argument.link() == link) {
                return true;
            }
        }
        return false;
    }

    private void add(int word, Link link) {
        all.add(new Argument(word, link, false));
    }
}
