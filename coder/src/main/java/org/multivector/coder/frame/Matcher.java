package org.multivector.coder.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Arguments.Argument;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.core.text.Relation.Universal;

/**
 * Holds patterns against predicates.
 *
 * <p>The parts of a pattern choose in the order written; each takes the first argument that suits it and that no part
 * before it has taken. A marked part may hang on the head or on a lexical part, because parsers confuse the two ("hold
 * talks [with Kyiv]"). A subject that the sentence does not have is no fault: passives, infinitives and nouns go without;
 * nor is an agent (A) that a noun does not name.
 *
 * <p>One matcher serves one sentence; not thread-safe.
 */
public final class Matcher {
    private final Tree tree;
    private final Fit fit;

    private Arguments arguments;
    private Pattern pattern;
    private final List<Integer> used = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> lexical = new ArrayList<>();
    private Map<String, List<Integer>> roles = new HashMap<>();
    private int clause;
    private int score;

    /** A matcher for one sentence. */
    public Matcher(Tree tree, Parties parties) {
        this.tree = tree;
        fit = new Fit(tree, parties);
        arguments = new Arguments(0, List.of(), false, false);
        pattern = new Pattern("", List.of(), Pattern.Pos.V, "", List.of());
    }

    /** The sentence it serves. */
    Tree tree() {
        return tree;
    }

    /**
     * Holds one pattern against one predicate.
     *
     * @param pattern the pattern; its head is taken to fit
     * @param arguments the predicate's arguments
     * @param star id of the word that must fill {@code *}; 0 when any may
     * @return the match, with the first thing lacking if something is
     */
    public Match match(Pattern pattern, Arguments arguments, int star) {
        this.pattern = pattern;
        this.arguments = arguments;
        used.clear();
        words.clear();
        lexical.clear();
        roles = new HashMap<>();
        clause = 0;
        score = 0;
        words.add(arguments.predicate());
        String lacking = particle() ? null : "the particle " + pattern.particle();
        for (Part part : pattern.parts()) {
            if (lacking == null && part.kind() == Part.Kind.LEXICAL) {
                lacking = take(part, star);
            }
        }
        for (Part part : pattern.parts()) {
            if (lacking == null && part.kind() != Part.Kind.LEXICAL) {
                lacking = take(part, star);
            }
        }
        for (Part part : pattern.parts()) {
            boolean unnamed = lacking == null && part.isSlot("A") && !roles.containsKey("A");
            if (unnamed && pattern.pos() == Pattern.Pos.N) {
                takeSlot(part);
            }
        }
        return new Match(pattern, arguments.predicate(), roles, words, clause, score, lacking);
    }

    private boolean particle() {
        if (pattern.particle().isEmpty()) {
            return true;
        }
        int head = arguments.predicate();
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean bare = tree.is(c, Universal.COMPOUND) || tree.is(c, Universal.ADVMOD) && tree.first(c) == 0;
            if (tree.lemma(c).equals(pattern.particle()) && (c == head + 1 || c > head && bare)) {
                words.add(c);
                score += 4;
                return true;
            }
        }
        boolean follows = head < tree.size() && tree.lemma(head + 1).equals(pattern.particle());
        if (follows) {
            words.add(head + 1);
            score += 4;
        }
        return follows;
    }

    /** Null when the part is satisfied, else what is lacking. */
    private @Nullable String take(Part part, int star) {
        boolean found = switch (part.kind()) {
            case LEXICAL -> takeLexical(part);
            case SLOT -> takeSlot(part);
            case CLAUSE -> takeClause(part, star);
            case MODIFIER -> takeModifier(part);
            case ABSENT -> isAbsent(part);
        };
        return found || part.optional() ? null : part.toString();
    }

    private boolean takeLexical(Part part) {
        for (Argument argument : arguments.all()) {
            int word = tree.lookThrough(argument.word());
            boolean fits = suits(part, argument) || isPredicative(part, argument);
            if (fits && isLexical(part, word)) {
                return spend(part, argument.word(), word);
            }
        }
        for (Argument argument : arguments.all()) {
            boolean object = argument.link() == Link.OBJECT || argument.link() == Link.INDIRECT;
            int below = object && part.isMarked() ? markedBelow(part, argument.word()) : 0;
            if (below != 0 && isLexical(part, tree.lookThrough(below))) {
                return spend(part, below, tree.lookThrough(below));
            }
        }
        return false;
    }

    private boolean isLexical(Part part, int word) {
        return part.filler().words().contains(tree.lemma(word)) && isModified(word, part);
    }

    /** "hold Minsk responsible": an adjective or noun that the parser takes for a clause. */
    private boolean isPredicative(Part part, Argument argument) {
        return argument.link() == Link.CLAUSE
                && !part.isMarked()
                && !used.contains(argument.word())
                && tree.is(argument.word(), Universal.XCOMP)
                && !tree.upos(argument.word()).isVerb();
    }

    private boolean spend(Part part, int argument, int word) {
        used.add(argument);
        lexical.add(word);
        if (!part.filler().kept()) {
            words.add(word);
        }
        score += 4;
        return true;
    }

    /** The first child with one of the part's markers that is still free; 0 if there is none. */
    private int markedBelow(Part part, int word) {
        for (int c = tree.first(word); c != 0; c = tree.next(c)) {
            boolean nominal = tree.is(c, Universal.NMOD) || tree.is(c, Universal.OBL);
            if (nominal && !used.contains(c) && tree.isMarkedBy(c, part.where().markers())) {
                return c;
            }
        }
        return 0;
    }

    private boolean isModified(int word, Part part) {
        return part.filler().modifiers().isEmpty()
                || fit.modifier(word, part.filler().modifiers()) != 0;
    }

    private boolean takeModifier(Part part) {
        int modifier = fit.modifier(arguments.predicate(), part.filler().words());
        if (modifier != 0) {
            words.add(modifier);
            used.add(modifier);
            score += 4;
        }
        return modifier != 0;
    }

    private boolean takeSlot(Part part) {
        List<Integer> fillers = new ArrayList<>(1);
        if (fit.isMarkedAs(part, WordClass.COMPLEMENTIZER)) {
            clauseSubject(part, fillers);
        } else if (pattern.pos() == Pattern.Pos.N) {
            nounSlot(part, fillers);
        } else {
            verbSlot(part, fillers);
        }
        if (fillers.isEmpty()) {
            boolean unnamed = pattern.pos() == Pattern.Pos.N && part.isSlot("A");
            return unnamed || part.where().subject() && !hasSubject();
        }
        used.addAll(fillers);
        roles.computeIfAbsent(part.role(), letter -> new ArrayList<>()).addAll(fillers);
        score += 2;
        return true;
    }

    private boolean hasSubject() {
        return arguments.first(Link.SUBJECT) != 0;
    }

    private void verbSlot(Part part, List<Integer> fillers) {
        for (Argument argument : arguments.all()) {
            if (suits(part, argument) && fit.fills(part, argument.word())) {
                fillers.add(argument.word());
                return;
            }
        }
        if (part.isMarked()) {
            belowOthers(part, fillers);
        }
    }

    /**
     * "hold talks with Kyiv", "attack by Minsk on Kyiv" where the parser hung Kyiv on the talks, or on Minsk; "suspend
     * Minsk's membership" for a membership "of".
     */
    private void belowOthers(Part part, List<Integer> fillers) {
        List<Integer> others = new ArrayList<>(lexical);
        int subject = pattern.pos() == Pattern.Pos.N ? 0 : arguments.first(Link.SUBJECT);
        used.stream().filter(word -> word != subject).forEach(others::add);
        for (int word : others) {
            int below = markedBelow(part, word);
            if (below != 0 && fit.fills(part, below)) {
                fillers.add(below);
                return;
            }
        }
        for (int word : lexical) {
            for (int c = tree.first(word); c != 0 && fit.isMarkedAs(part, WordClass.GENITIVE); c = tree.next(c)) {
                boolean genitive = tree.is(c, Universal.NMOD, "poss")
                        || tree.is(c, Universal.AMOD)
                        || tree.is(c, Universal.COMPOUND);
                if (genitive && !used.contains(c) && fit.fills(part, c)) {
                    fillers.add(c);
                    return;
                }
            }
        }
    }

    /** "demand that Minsk leave": the subject of the clause. */
    private void clauseSubject(Part part, List<Integer> fillers) {
        for (Argument argument : arguments.all()) {
            boolean clause = argument.link() == Link.CLAUSE
                    && (tree.isMarkedBy(argument.word(), part.where().markers())
                            || tree.is(argument.word(), Universal.CCOMP)
                                    && tree.marker(argument.word()).isEmpty());
            int subject = clause ? tree.child(argument.word(), Universal.NSUBJ) : 0;
            if (subject != 0 && fit.fills(part, subject)) {
                fillers.add(subject);
                return;
            }
        }
    }

    /** A noun's parties: as marked, or as genitive for the agent and the patient; both sides at once for "between". */
    private void nounSlot(Part part, List<Integer> fillers) {
        boolean mutual = fit.isMarkedAs(part, WordClass.MUTUAL);
        for (Argument argument : arguments.all()) {
            boolean marked = argument.link() == Link.OBLIQUE && suits(part, argument);
            if (marked && fit.fills(part, argument.word())) {
                fillers.add(argument.word());
                return;
            }
        }
        boolean agent = fit.isMarkedAs(part, WordClass.AGENT) || part.where().subject() || !part.isMarked();
        boolean genitive = agent || mutual || fit.isMarkedAs(part, WordClass.GENITIVE);
        for (Argument argument : arguments.all()) {
            boolean fits = switch (argument.link()) {
                case GENITIVE -> genitive && fit.hasCase(part, argument.word());
                case SUBJECT -> agent || mutual;
                case PATIENT -> part.isSlot("R");
                case OBLIQUE -> (agent || mutual) && isFreeGenitive(argument.word());
                default -> false;
            };
            if (fits && !used.contains(argument.word()) && fit.fills(part, argument.word())) {
                fillers.add(argument.word());
                if (!mutual) {
                    return;
                }
            }
        }
        if (fillers.isEmpty() && part.isMarked()) {
            belowOthers(part, fillers);
        }
    }

    /** "the support of Moscow": the agent, unless the pattern wants the genitive for something else. */
    private boolean isFreeGenitive(int word) {
        return tree.lexicon().is(tree.marker(word), WordClass.GENITIVE)
                && pattern.parts().stream().noneMatch(part -> fit.isMarkedAs(part, WordClass.GENITIVE));
    }

    private boolean takeClause(Part part, int star) {
        for (Argument argument : arguments.all()) {
            int word = tree.lookThrough(argument.word());
            boolean wanted = star == 0 || star == word || star == argument.word();
            if (wanted && suitsClause(part, argument) && fit.isHeaded(part, star == 0 ? word : star)) {
                clause = star == 0 ? word : star;
                used.add(argument.word());
                score += part.filler().words().isEmpty() ? 2 : 4;
                return true;
            }
        }
        return part.isMarked() && clauseBelowObject(part, star);
    }

    /** "told reporters that …" where the parser hung the clause on the reporters. */
    private boolean clauseBelowObject(Part part, int star) {
        int object = arguments.first(Link.OBJECT);
        for (int c = object == 0 ? 0 : tree.first(object); c != 0; c = tree.next(c)) {
            boolean wanted = star == 0 || star == c;
            if (wanted
                    && tree.is(c, Universal.ACL)
                    && tree.isMarkedBy(c, part.where().markers())) {
                clause = c;
                score += 2;
                return true;
            }
        }
        return false;
    }

    private boolean suitsClause(Part part, Argument argument) {
        int word = argument.word();
        if (part.where().subject()) {
            return argument.link() == Link.SUBJECT || argument.link() == Link.CLAUSE && tree.is(word, Universal.CSUBJ);
        }
        if (part.isMarked()) {
            boolean marked = tree.isMarkedBy(word, part.where().markers());
            boolean bare = argument.link() == Link.CLAUSE
                    && tree.marker(word).isEmpty()
                    && tree.is(word, Universal.CCOMP)
                    && fit.isMarkedAs(part, WordClass.COMPLEMENTIZER);
            return (marked || bare) && argument.link() != Link.SUBJECT && !used.contains(word);
        }
        return argument.link() == Link.OBJECT || argument.link() == Link.CLAUSE;
    }

    private boolean isAbsent(Part part) {
        for (Argument argument : arguments.all()) {
            if (part.filler().words().contains(tree.lemma(argument.word()))) {
                return false;
            }
        }
        return true;
    }

    private boolean suits(Part part, Argument argument) {
        int word = argument.word();
        if (used.contains(word)) {
            return false;
        }
        Part.Where where = part.where();
        if (where.subject()) {
            return argument.link() == Link.SUBJECT;
        }
        if (part.isMarked()) {
            boolean dative = argument.link() == Link.INDIRECT
                    && (where.markers().contains("to") || where.markers().contains("for"));
            boolean marked = argument.link() == Link.OBLIQUE
                    || argument.link() == Link.ADVERBIAL
                    || argument.link() == Link.CLAUSE;
            return dative || marked && tree.isMarkedBy(word, where.markers()) && fit.hasCase(part, word);
        }
        if (!where.grammaticalCase().isEmpty()) {
            return tree.marker(word).isEmpty() && fit.hasCase(part, word);
        }
        return argument.link() == Link.OBJECT
                || argument.link() == Link.INDIRECT
                || argument.link() == Link.PARTICLE && part.kind() == Part.Kind.LEXICAL
                || isBehindParticle(argument);
    }

    /** "call off the visit" where the parser took the particle for an adposition of the visit. */
    private boolean isBehindParticle(Argument argument) {
        return argument.link() == Link.OBLIQUE
                && !pattern.particle().isEmpty()
                && tree.marker(argument.word()).equals(pattern.particle());
    }
}
