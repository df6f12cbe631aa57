package org.multivector.coder.status;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Frames.Frame;
import org.multivector.coder.frame.Frames.Hit;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Pattern;
import org.multivector.coder.frame.Tree;
import org.multivector.core.Because;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Status;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;

/**
 * Climbs from one predicate to its boundary and composes the cues on the way.
 *
 * <p>At each word: first its own modifiers (negation, auxiliaries, adverbs, attributes, conjunctions, a conditional clause
 * below it), then the word above. If a cue row there governs it, the row's effect is applied, or its other effect when the
 * row's word is itself negated, and the climb goes on from there. If none does, the relation decides: coordination and
 * light verbs pass the climb on; relative and adverbial clauses are taken as given, so it ends; an infinitive that no row
 * accounts for is only possible.
 */
final class Walk {
    private static final int MOST_STEPS = 40;

    private final StatusReader rows;
    private final Tree tree;
    private final Matcher matcher;
    private final int boundary;
    private int start;
    private final Reading reading = new Reading(Status.HAPPENED);

    Walk(StatusReader rows, Tree tree, Matcher matcher, int boundary) {
        this.rows = rows;
        this.tree = tree;
        this.matcher = matcher;
        this.boundary = boundary;
    }

    Reading read(int head, int light) {
        start = head;
        int at = head;
        boolean spent = false;
        if (light > 0 && tree.head(light) != head) {
            modifiers(head, false);
            Optional<Hit<Cue>> cue = rows.above(tree, matcher, light, head);
            spent = cue.isPresent() && isNegated(light);
            cue.ifPresent(hit -> govern(hit, isNegated(light), head));
            at = light;
        }
        for (int steps = 0; at > 0 && steps < MOST_STEPS; steps++) {
            modifiers(at, spent);
            imperative(at);
            Clauses.tense(tree, at).ifPresent(reading::base);
            int above = tree.head(at);
            if (at == boundary || above == 0) {
                finish(at, above);
                return reading;
            }
            Optional<Hit<Cue>> cue = rows.above(tree, matcher, above, at);
            spent = cue.isPresent() && isNegated(above);
            if (cue.isPresent()) {
                govern(cue.get(), spent, at);
                at = above;
            } else {
                at = climb(at, above);
            }
        }
        return reading;
    }

    private void govern(Hit<Cue> governing, boolean negated, int below) {
        Cue cue = governing.frame().meaning();
        Effect effect = negated ? cue.negated() : cue.effect();
        if (effect == Effect.FACT && Clauses.isInfinitive(tree, below)) {
            return;
        }
        Because because = Because.of(
                governing.frame().table(),
                governing.frame().row().id(),
                tree.word(governing.match().head()).span());
        reading.apply(effect, effect == cue.effect() ? cue.certainty() : effect.certainty(), because);
        if (cue.opposite() && !negated) {
            reading.apply(Effect.DENIED, cue.certainty(), because);
        }
    }

    /** "Withdraw your troops!": wanted, not done. */
    private void imperative(int at) {
        if (tree.feature(at, "Mood").equals("Imp") && tree.child(at, Universal.NSUBJ) == 0) {
            Span word = tree.word(at).span();
            reading.apply(Effect.DEMANDED, Certainty.U, Because.of("grammar", "imperative", word));
        }
    }

    /** Where the climb goes on when no row governs {@code at}; 0 when it ends. */
    private int climb(int at, int above) {
        return switch (tree.word(at).deprel().universal()) {
            case CONJ -> {
                if (!tree.upos(above).isVerb()) {
                    unaccounted(at);
                }
                yield above;
            }
            case XCOMP -> {
                unaccounted(at);
                yield above;
            }
            case ADVCL, ACL -> {
                if (tree.is(at, Universal.ACL, "relcl")) {
                    yield 0;
                }
                unaccounted(at);
                boolean ofNoun = tree.is(at, Universal.ACL)
                        && tree.feature(at, "VerbForm").equals("Ger")
                        && tree.child(at, Universal.MARK) != 0;
                if (ofNoun) {
                    reading.apply(
                            Effect.POSSIBLE,
                            Certainty.PS,
                            Because.of("grammar", "gerund", tree.word(at).span()));
                }
                boolean free = !ofNoun && (Clauses.tense(tree, at).isPresent() || tree.child(at, Universal.MARK) != 0);
                yield free ? 0 : above;
            }
            case NSUBJ, CSUBJ -> nounUnder(at, above, true);
            case OBL -> sharesFate(at, above) ? above : nounUnder(at, above, false);
            case OBJ, IOBJ -> nounUnder(at, above, false);
            case NMOD, COMPOUND, AMOD -> {
                boolean given =
                        Clauses.isDefinite(tree, at) && !tree.lexicon().is(tree.lemma(at), WordClass.TRANSPARENT);
                yield given ? 0 : above;
            }
            default -> 0;
        };
    }

    /** "neutralised by the end of the support", "after the conquest it would fall": no more real than the verb. */
    private boolean sharesFate(int at, int above) {
        return tree.is(at, Universal.OBL, "agent") || Clauses.isWould(tree, above);
    }

    private void unaccounted(int at) {
        if (Clauses.isInfinitive(tree, at)) {
            reading.apply(
                    Effect.POSSIBLE,
                    Certainty.PS,
                    Because.of("grammar", "infinitive", tree.word(at).span()));
        }
    }

    /**
     * A noun under a verb that no row knows: definite ones are given, subjects share the verb's fate unless they are only
     * judged ("support for him is welcome"), others are open.
     */
    private int nounUnder(int at, int above, boolean subject) {
        if (!tree.upos(at).isNoun()) {
            return 0;
        }
        if (Clauses.isDefinite(tree, at)) {
            return 0;
        }
        boolean judged = subject
                && tree.child(above, Universal.COP) != 0
                && !tree.upos(above).isVerb();
        if (judged || !subject && !tree.is(at, Universal.OBL)) {
            reading.apply(
                    Effect.POSSIBLE,
                    Certainty.PS,
                    Because.of("grammar", "indefinite-noun", tree.word(at).span()));
        }
        return above;
    }

    /** The top of the climb: the word of saying may do something to what is said, and a question mark asks about it. */
    private void finish(int at, int above) {
        if (above > 0) {
            rows.above(tree, matcher, above, at)
                    .filter(cue -> cue.frame().meaning().effect().isIrrealis()
                            || cue.frame().meaning().effect() == Effect.DENIED)
                    .ifPresent(cue -> govern(cue, isNegated(above), at));
        }
        boolean top = tree.head(at) == 0 || tree.is(at, Universal.PARATAXIS) || tree.is(at, Universal.CCOMP);
        int last = tree.size();
        while (last > 1 && tree.lexicon().is(tree.lemma(last), WordClass.QUOTE)) {
            last--;
        }
        if (top && tree.lexicon().is(tree.lemma(last), WordClass.QUESTION)) {
            reading.apply(
                    Effect.ASKED,
                    Certainty.U,
                    Because.of("grammar", "question", tree.word(last).span()));
        }
    }

    private void modifiers(int at, boolean negationSpent) {
        for (int c = tree.first(at); c != 0; c = tree.next(c)) {
            Frame<Cue> frame = modifier(c);
            if (frame != null) {
                boolean negation = frame.meaning().effect() == Effect.DENIED;
                if (!(negation && negationSpent)) {
                    apply(frame, c);
                }
            }
            conditional(at, c);
            participle(at, c);
        }
        condition(at);
    }

    /** "the summit scheduled for September": a cue that hangs on the noun it governs. */
    private void participle(int at, int c) {
        if (tree.is(c, Universal.ACL) && tree.upos(at).isNoun()) {
            rows.above(tree, matcher, c, at)
                    .filter(cue -> cue.frame().meaning().effect() != Effect.FACT)
                    .ifPresent(cue -> govern(cue, isNegated(c), at));
        }
    }

    private @Nullable Frame<Cue> modifier(int c) {
        return switch (tree.word(c).deprel().universal()) {
            case ADVMOD, AUX, MARK, AMOD, DET, CC, DISCOURSE, PARATAXIS -> rows.modifier(tree, c);
            case CASE -> null;
            case NSUBJ, OBJ -> {
                int det = tree.child(c, Universal.DET);
                Frame<Cue> own = rows.modifier(tree, c);
                Frame<Cue> below = det == 0 ? null : rows.modifier(tree, det);
                boolean denies = below != null && below.meaning().effect() == Effect.DENIED;
                yield own != null ? own : denies ? below : excluded(c);
            }
            case OBL, NMOD -> isPartner(c) ? excluded(c) : null;
            default -> null;
        };
    }

    private boolean isPartner(int c) {
        String marker = tree.marker(c);
        return tree.lexicon().is(marker, WordClass.AGENT) || tree.lexicon().is(marker, WordClass.MUTUAL);
    }

    /** "not with Kyiv, but with Minsk": the negation of a party; not that of "not only". */
    private @Nullable Frame<Cue> excluded(int party) {
        int first = tree.first(party);
        boolean bare = first > 0
                && first < tree.size()
                && tree.is(first, Universal.ADVMOD)
                && tree.upos(first + 1) != Upos.ADV;
        Frame<Cue> frame = bare ? rows.modifier(tree, first) : null;
        return frame != null && frame.meaning().effect() == Effect.DENIED ? frame : null;
    }

    private void apply(Frame<Cue> frame, int word) {
        Cue cue = frame.meaning();
        Because because =
                Because.of(frame.table(), frame.row().id(), tree.word(word).span());
        if (frame.pattern().pos() == Pattern.Pos.X) {
            reading.applyWeakly(cue.effect(), cue.certainty(), because);
        } else {
            reading.apply(cue.effect(), cue.certainty(), because);
        }
    }

    /** The clause below {@code at} that says on what it depends: "if …", "in case of …". */
    private void conditional(int at, int c) {
        boolean adverbial = tree.is(c, Universal.ADVCL) || tree.is(c, Universal.OBL);
        String marker = adverbial ? tree.marker(c) : "";
        Frame<Cue> frame = marker.isEmpty() ? null : rows.introducer(marker);
        frame = frame == null && adverbial ? rows.conditionNoun(tree, c) : frame;
        if (frame != null && frame.meaning().effect() == Effect.CONDITIONAL) {
            boolean unreal = Clauses.isUnreal(tree, at);
            Effect effect = unreal ? Effect.COUNTERFACTUAL : Effect.CONDITIONAL;
            reading.apply(
                    effect,
                    effect.certainty(),
                    Because.of(frame.table(), frame.row().id(), tree.word(c).span()));
            if (c != start && !tree.sentence().isBelow(start, c)) {
                reading.dependsOn(c);
            }
        }
    }

    /** What introduces {@code at} itself: "if", "after", "instead of". */
    private void condition(int at) {
        String marker = tree.marker(at);
        Frame<Cue> frame = marker.isEmpty() ? null : rows.introducer(marker);
        if (frame != null) {
            boolean unreal = frame.meaning().effect() == Effect.CONDITIONAL && Clauses.isPluperfect(tree, at);
            Effect effect = unreal ? Effect.COUNTERFACTUAL : frame.meaning().effect();
            reading.apply(
                    effect,
                    frame.meaning().certainty(),
                    Because.of(frame.table(), frame.row().id(), tree.word(at).span()));
        }
    }

    /** Whether the word is negated by one of its own modifiers. */
    private boolean isNegated(int at) {
        for (int c = tree.first(at); c != 0; c = tree.next(c)) {
            Frame<Cue> frame = modifier(c);
            if (frame != null && frame.meaning().effect() == Effect.DENIED) {
                return true;
            }
        }
        return false;
    }
}
