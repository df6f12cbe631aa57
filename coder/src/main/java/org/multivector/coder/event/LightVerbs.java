package org.multivector.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.coder.frame.Arguments;
import org.multivector.coder.frame.Arguments.Argument;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Frames.Frame;
import org.multivector.coder.frame.Frames.Hit;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Match;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Pattern;
import org.multivector.coder.frame.Tree;
import org.multivector.core.Because;
import org.multivector.core.table.Table;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Upos;

/**
 * Verbs that only carry an event noun: "hold talks", "face sanctions", "be under arrest". The verb's parties are the
 * noun's. Immutable and thread-safe.
 */
final class LightVerbs {
    private final Frames<String> frames;

    /** A light verb above a noun: the verb's id, its parties as arguments of the noun, and the row. */
    record Carried(int verb, List<Argument> arguments, Because because) {}

    private LightVerbs(Frames<String> frames) {
        this.frames = frames;
    }

    /** Reads a table with columns {@code id pattern example yields}; {@code *} is the noun. */
    static LightVerbs of(Table table, Lexicon lexicon) {
        return new LightVerbs(Frames.of("light", table, lexicon, row -> row.get("yields")));
    }

    /** The light verb above a noun, or the one that hangs on it where that above names no party; empty without either. */
    Optional<Carried> above(Tree tree, Matcher matcher, int noun) {
        int carried = outermost(tree, noun);
        int verb = tree.head(carried);
        Optional<Carried> above = verb == 0 ? Optional.empty() : carriedBy(tree, matcher, verb, carried);
        if (above.isPresent() && !above.get().arguments().isEmpty()) {
            return above;
        }
        return participle(tree, matcher, carried).or(() -> above).or(() -> predicate(tree, matcher, carried));
    }

    private Optional<Carried> carriedBy(Tree tree, Matcher matcher, int verb, int noun) {
        return frames.of(tree.lemma(verb)).isEmpty()
                ? Optional.empty()
                : frames.best(matcher, tree.arguments(verb), noun, match -> true)
                        .map(hit -> carry(tree, hit, noun, verb));
    }

    /** "sanctions imposed by Kyiv": the light verb hangs on the noun. */
    private Optional<Carried> participle(Tree tree, Matcher matcher, int noun) {
        for (int c = tree.first(noun); c != 0; c = tree.next(c)) {
            if (tree.is(c, Universal.ACL) && tree.upos(c).isVerb()) {
                Optional<Carried> found = carriedBy(tree, matcher, c, noun);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "is under arrest": the noun itself is the predicate, the verb its copula. */
    private Optional<Carried> predicate(Tree tree, Matcher matcher, int noun) {
        int copula = tree.child(noun, Universal.COP);
        if (copula == 0) {
            return Optional.empty();
        }
        Arguments arguments = new Arguments(
                copula,
                List.of(
                        new Argument(tree.child(noun, Universal.NSUBJ), Link.SUBJECT, false),
                        new Argument(noun, Link.OBLIQUE, false)),
                false,
                true);
        boolean subject = tree.child(noun, Universal.NSUBJ) != 0;
        return subject
                ? frames.best(matcher, arguments, noun, match -> true).map(hit -> carry(tree, hit, noun, copula))
                : Optional.empty();
    }

    /** The noun on which it hangs with the verb: "round" for "a round of talks", the first of coordinated nouns. */
    private static int outermost(Tree tree, int noun) {
        int at = noun;
        while (tree.is(at, Universal.CONJ) && tree.upos(tree.head(at)).isNoun()) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        return head > 0 && tree.lookThrough(head) == at ? head : at;
    }

    private static Carried carry(Tree tree, Hit<String> hit, int noun, int verb) {
        Match match = hit.match();
        Frame<String> frame = hit.frame();
        List<Argument> out = new ArrayList<>();
        match.role("A").forEach(word -> out.add(new Argument(word, Link.SUBJECT, true)));
        match.role("R").forEach(word -> out.add(new Argument(word, Link.PATIENT, true)));
        if (frame.pattern().pos() == Pattern.Pos.V && tree.upos(verb) == Upos.VERB) {
            for (Argument argument : tree.arguments(verb).all()) {
                boolean free = argument.word() != noun
                        && (argument.link() == Link.OBLIQUE || argument.link() == Link.INDIRECT);
                if (free && !match.role("A").contains(argument.word())) {
                    out.add(new Argument(argument.word(), argument.link(), true));
                }
            }
        }
        Because because =
                Because.of(frame.table(), frame.row().id(), tree.word(verb).span());
        return new Carried(verb, out, because);
    }
}
