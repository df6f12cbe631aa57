package org.multivector.coder.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.multivector.coder.actor.Cast;
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
            if (isClause(tree, i)) {
                Reading reading = status.read(tree, cast.parties().get(scene.index()), i, 0, boundary.apply(i));
                if (isForecast(reading)) {
                    forecast(article, scene, tree, i, reading).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    private static boolean isForecast(Reading reading) {
        boolean open = reading.status() == Status.FORECAST
                || reading.status() == Status.POSSIBLE
                || reading.status() == Status.ASKED
                || reading.status() == Status.CONDITIONAL;
        return open
                && reading.because().stream()
                        .anyMatch(because -> because.table().equals("cues"));
    }

    /** Nothing for a clause whose predicate only says how likely another is: "that is for sure". */
    private Optional<FoundForecast> forecast(Article article, Scene scene, Tree tree, int head, Reading reading) {
        Span proposition = tree.trim(proposition(tree, head));
        Likelihoods.Found found = likelihoods.in(article, tree, around(tree, head, proposition));
        if (found != null
                && found.because().words().get(0).contains(tree.word(head).span())) {
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
        return out;
    }

    /** The clause and the word above it, where "it is possible that" stands. */
    private static Span around(Tree tree, int head, Span proposition) {
        int above = tree.head(head);
        boolean governed = above > 0
                && (tree.is(head, Universal.CCOMP) || tree.is(head, Universal.XCOMP) || tree.is(head, Universal.CSUBJ));
        return governed ? proposition.cover(tree.word(above).span()) : proposition;
    }
}
