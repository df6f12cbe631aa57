package org.multivector.coder.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.coder.frame.Tree;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Relation.Universal;

/**
 * Chooses the time expression that dates an event.
 *
 * <p>An expression dates what it hangs on. So, in this order: one below the event's word, with no clause between; one
 * below the predicate that carries the event ("<em>held</em> talks on Thursday"), or that shares its time with it (the
 * verb of a participle: "met on Thursday, signing …"; the first of two joined verbs, when the date stands before it); the
 * only date of the sentence, when it stands in the same clause or above, but not when its clause only says the other ("said
 * on Thursday that …"). Otherwise nothing: the date of publication is never taken. Of several the nearest in the tree; a
 * length of time or an open interval only when there is nothing better. Stateless.
 */
public final class EventTimes {
    private static final Set<Universal> CLAUSES = EnumSet.of(
            Universal.ACL,
            Universal.ADVCL,
            Universal.CCOMP,
            Universal.XCOMP,
            Universal.CSUBJ,
            Universal.PARATAXIS,
            Universal.CONJ);
    private static final int HIGHEST = 12;
    private static final int NOT = Integer.MAX_VALUE;
    private static final int CLAUSE = 100;
    private static final int SENTENCE = 200;
    private static final int VAGUE = 50;

    private final Tree tree;
    private final int event;

    private EventTimes(Tree tree, int event) {
        this.tree = tree;
        this.event = event;
    }

    /**
     * The time of an event.
     *
     * @param tree the sentence
     * @param head id of the word that names the event
     * @param ofScene the time expressions of the sentence
     * @return its words, date and basis; empty when no expression of the sentence dates it
     */
    public static Optional<EventTime> of(Tree tree, int head, List<TimeMention> ofScene) {
        return mention(tree, head, ofScene).map(TimeMention::time);
    }

    /** The expression itself, for those who need its row or its offset from an event. */
    public static Optional<TimeMention> mention(Tree tree, int head, List<TimeMention> ofScene) {
        EventTimes times = new EventTimes(tree, head);
        TimeMention best = null;
        int lowest = NOT;
        long dates = ofScene.stream().filter(EventTimes::isDate).count();
        for (TimeMention mention : ofScene) {
            int rank = mention.time() == null ? NOT : times.rank(mention, dates == 1);
            if (rank < lowest) {
                lowest = rank;
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isDate(TimeMention mention) {
        Timex.Type type = mention.timex().type();
        return mention.time() != null && (type == Timex.Type.DATE || type == Timex.Type.TIME);
    }

    /** How far the expression is from the event; {@link #NOT} when it does not date it. */
    private int rank(TimeMention mention, boolean only) {
        boolean open = mention.edtf()
                .map(edtf -> edtf.from() == null || edtf.to() == null)
                .orElse(true);
        int vague = isDate(mention) && !open ? 0 : VAGUE;
        int below = below(mention.site().head(), event);
        if (below != NOT) {
            return below + vague;
        }
        int carrier = carrier(mention);
        if (carrier != 0) {
            int distance = below(mention.site().head(), carrier);
            if (distance != NOT) {
                return CLAUSE + distance + vague;
            }
        }
        return only && isDate(mention) && shares(mention.site().head()) ? SENTENCE + vague : NOT;
    }

    /** Steps from {@code id} up to {@code above}, with no clause between. */
    private int below(int id, int above) {
        int at = id;
        for (int steps = 1; steps <= HIGHEST; steps++) {
            int next = tree.head(at);
            if (next == above) {
                return steps;
            }
            if (next <= 0 || isClause(next)) {
                return NOT;
            }
            at = next;
        }
        return NOT;
    }

    private boolean isClause(int id) {
        Universal relation = tree.word(id).deprel().universal();
        boolean joinedNoun = relation == Universal.CONJ && !tree.upos(id).isVerb();
        return CLAUSES.contains(relation) && !joinedNoun;
    }

    /** The predicate whose time is the event's too; 0 if there is none. */
    private int carrier(TimeMention mention) {
        int at = event;
        for (int steps = 0; steps < HIGHEST; steps++) {
            int above = tree.head(at);
            if (above <= 0) {
                return 0;
            }
            if (!tree.isNominal(at)) {
                return sharesVerb(at, above, mention) ? above : 0;
            }
            if (tree.upos(above).isVerb()) {
                return above;
            }
            at = above;
        }
        return 0;
    }

    /** Whether a verb shares the time of the verb above it. */
    private boolean sharesVerb(int verb, int above, TimeMention mention) {
        if (tree.is(verb, Universal.CONJ)) {
            return mention.site().last() < above;
        }
        if (tree.is(verb, Universal.XCOMP)) {
            return mention.site().first() > verb;
        }
        boolean infinitive = tree.feature(verb, "VerbForm").equals("Inf");
        return tree.is(verb, Universal.ADVCL) && !infinitive && !isFinite(verb);
    }

    /** Whether the verb has a subject or a tense of its own. */
    private boolean isFinite(int verb) {
        int aux = tree.child(verb, Universal.AUX);
        return tree.feature(verb, "VerbForm").equals("Fin")
                || tree.child(verb, Universal.NSUBJ) != 0
                || aux != 0 && tree.feature(aux, "VerbForm").equals("Fin");
    }

    /** Whether the way from the expression to the event goes up through no clause, and down through none that is only said. */
    private boolean shares(int id) {
        int top = id;
        while (tree.head(top) > 0 && !isClause(top) && !tree.sentence().isBelow(event, top)) {
            top = tree.head(top);
        }
        if (!tree.sentence().isBelow(event, top)) {
            return false;
        }
        int at = event;
        for (int steps = 0; steps < HIGHEST && at != top && at > 0; steps++) {
            boolean said = tree.is(at, Universal.CCOMP)
                    || tree.is(at, Universal.ACL)
                    || tree.is(at, Universal.PARATAXIS)
                    || tree.is(at, Universal.XCOMP)
                    || tree.is(at, Universal.ADVCL) && isFinite(at);
            if (said) {
                return false;
            }
            at = tree.head(at);
        }
        return at == top;
    }
}
