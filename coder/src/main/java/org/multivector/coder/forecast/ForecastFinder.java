package org.multivector.coder.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.multivector.coder.actor.Cast;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.status.Reading;
import org.multivector.coder.status.StatusReader;
import org.multivector.core.Because;
import org.multivector.core.claim.Status;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;

/**
 * Component 6: what will be. Needs trees, parties, statuses and attributions; gives forecasts: clauses that say what will,
 * may or is likely to be, and questions about what will be. Immutable and thread-safe.
 */
public final class ForecastFinder {
    private final Likelihoods likelihoods;
    private final StatusReader status;

    private ForecastFinder(Likelihoods likelihoods, StatusReader status) {
        this.likelihoods = likelihoods;
        this.status = status;
    }

    /**
     * Reads a language's table {@code probability}.
     *
     * @throws org.multivector.core.DataException if it is missing or wrong
     */
    public static ForecastFinder load(Class<?> owner, String folder, StatusReader status) {
        return new ForecastFinder(Likelihoods.of(Table.resource(owner, folder + "probability.tsv")), status);
    }

    /**
     * The forecasts of one scene.
     *
     * @param boundary for a word's id the id of the word that heads what its source is made to say; 0 for the author
     */
    public List<FoundForecast> find(Article article, Scene scene, Cast cast, Function<Integer, Integer> boundary) {
        List<FoundForecast> out = new ArrayList<>();
        Tree tree = scene.tree();
        if (tree == null) {
            return out;
        }
        for (int i = 1; i <= tree.size(); i++) {
            boolean raised = isRaised(tree, i);
            if (raised || isClause(tree, i)) {
                Reading reading = status.read(tree, cast.parties().get(scene.index()), i, 0, boundary.apply(i));
                boolean foretold = raised ? reading.status() == Status.FORECAST : isForecast(reading, isPast(tree, i));
                if (foretold) {
                    forecast(article, scene, tree, i, reading).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    /** A guess or a question about the past is none, nor is the condition itself. */
    private static boolean isForecast(Reading reading, boolean past) {
        boolean open = reading.status() == Status.FORECAST
                || reading.status() == Status.POSSIBLE && !past
                || reading.status() == Status.ASKED && !past
                || reading.status() == Status.CONDITIONAL && reading.condition() != 0;
        return open
                && reading.because().stream()
                        .anyMatch(because -> because.table().equals("cues"));
    }

    /** Nothing for a clause whose predicate only says how likely another is: "that is for sure". */
    private Optional<FoundForecast> forecast(Article article, Scene scene, Tree tree, int head, Reading reading) {
        Span proposition = tree.trim(proposition(tree, head));
        boolean asked = reading.status() == Status.ASKED;
        Likelihoods.Found found = asked ? null : likelihoods.in(article, tree, around(tree, head, proposition));
        int subject = tree.child(head, Universal.NSUBJ);
        boolean idle = found != null
                && subject != 0
                && tree.lexicon().is(tree.lemma(subject), WordClass.IMPERSONAL)
                && found.because().words().get(0).contains(tree.word(head).span());
        if (idle) {
            return Optional.empty();
        }
        List<Because> because = new ArrayList<>(reading.because());
        if (found != null) {
            because.add(found.because());
        }
        return Optional.of(new FoundForecast(
                scene.index(), head, proposition, found == null ? null : found.probability(), reading, because));
    }

    /** A predicate with a subject or an auxiliary of its own: what a sentence puts forward. */
    static boolean isClause(Tree tree, int id) {
        boolean predicate = tree.upos(id).isVerb() || tree.child(id, Universal.COP) != 0;
        boolean ground = tree.child(id, Universal.NSUBJ) != 0
                || tree.child(id, Universal.CSUBJ) != 0
                || tree.child(id, Universal.EXPL) != 0
                || tree.child(id, Universal.AUX) != 0;
        return predicate && ground && !tree.is(id, Universal.AUX) && !tree.is(id, Universal.COP);
    }

    /** "Minsk is unlikely to sign": an infinitive whose subject stands with the word that foretells it. */
    private static boolean isRaised(Tree tree, int id) {
        return tree.is(id, Universal.XCOMP) && tree.feature(id, "VerbForm").equals("Inf") && !isClause(tree, id);
    }

    private static boolean isPast(Tree tree, int id) {
        boolean past = tree.feature(id, "VerbForm").equals("Fin")
                && tree.feature(id, "Tense").equals("Past");
        for (int c = tree.first(id); c != 0; c = tree.next(c)) {
            past |= tree.is(c, Universal.AUX) && tree.lexicon().is(tree.lemma(c), WordClass.PERFECT);
        }
        return past;
    }

    /** The clause without what is only put in or comes after it as a clause of its own. */
    private static Span proposition(Tree tree, int head) {
        Span out = tree.word(head).span();
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean own = switch (tree.word(c).deprel().universal()) {
                case CONJ, PARATAXIS, ADVCL, PUNCT, CC, MARK -> false;
                default -> true;
            };
            out = own ? out.cover(tree.extent(c)) : out;
        }
        int subject = isRaised(tree, head) ? tree.arguments(head).first(Link.SUBJECT) : 0;
        return subject == 0 ? out : out.cover(tree.extent(subject));
    }

    /** The clause and the word above it with its adverbs, where "it is very likely that" stands. */
    private static Span around(Tree tree, int head, Span proposition) {
        int above = tree.head(head);
        boolean governed = above > 0
                && (tree.is(head, Universal.CCOMP) || tree.is(head, Universal.XCOMP) || tree.is(head, Universal.CSUBJ));
        if (!governed) {
            return proposition;
        }
        Span out = proposition.cover(tree.word(above).span());
        int adverb = tree.child(above, Universal.ADVMOD);
        return adverb == 0 ? out : out.cover(tree.word(adverb).span());
    }
}
