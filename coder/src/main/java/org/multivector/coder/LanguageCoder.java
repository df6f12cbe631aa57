package org.multivector.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.ActorBook;
import org.multivector.coder.actor.Cast;
import org.multivector.coder.actor.CastFinder;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.amount.AmountFinder;
import org.multivector.coder.event.EventFinder;
import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.forecast.ExplanationFinder;
import org.multivector.coder.forecast.ForecastFinder;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.relation.RowFinder;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scenes;
import org.multivector.coder.speech.Speech;
import org.multivector.coder.speech.SpeechFinder;
import org.multivector.coder.status.Reading;
import org.multivector.coder.status.StatusReader;
import org.multivector.coder.time.Anchor;
import org.multivector.coder.time.TimeMention;
import org.multivector.coder.time.TimexFinder;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Predicate;
import org.multivector.core.claim.Timex;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;

/**
 * The eight components of one language, in their order; each needs what those before it give. Immutable and thread-safe.
 */
final class LanguageCoder {
    private final Lexicon lexicon;
    private final CastFinder cast;
    private final @Nullable TimexFinder times;
    private final @Nullable Grammar grammar;

    /** The components that need trees; only for languages whose tables have rows for them. */
    record Grammar(
            EventFinder events,
            SpeechFinder speech,
            StatusReader status,
            ForecastFinder forecasts,
            ExplanationFinder explanations,
            RowFinder ties,
            RowFinder signals,
            AmountFinder amounts,
            Commitments commitments,
            Confidence confidence) {}

    private LanguageCoder(Lexicon lexicon, CastFinder cast, @Nullable TimexFinder times, @Nullable Grammar grammar) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.times = times;
        this.grammar = grammar;
    }

    /**
     * Reads a language's folder.
     *
     * @param full whether it has tables of events, speech and cues besides those of actors
     */
    static LanguageCoder load(ActorBook book, String code, boolean full) {
        String folder = "tables/" + code.toLowerCase(Locale.ROOT) + "/";
        Class<?> owner = LanguageCoder.class;
        Lexicon lexicon =
                Lexicon.of(Table.resource(owner, folder + "words.tsv"), Table.resource(owner, folder + "sets.tsv"));
        CastFinder cast = CastFinder.load(owner, book, code, lexicon);
        TimexFinder times = owner.getResource(folder + "timex.tsv") == null ? null : TimexFinder.load(owner, folder);
        return new LanguageCoder(lexicon, cast, times, full ? grammar(owner, folder, lexicon) : null);
    }

    private static Grammar grammar(Class<?> owner, String folder, Lexicon lexicon) {
        StatusReader status = StatusReader.load(owner, folder, lexicon);
        return new Grammar(
                EventFinder.load(owner, folder, lexicon),
                SpeechFinder.load(owner, folder, lexicon),
                status,
                ForecastFinder.load(owner, folder, status),
                ExplanationFinder.load(owner, folder),
                RowFinder.load(owner, folder, "ties", "relation", lexicon),
                RowFinder.load(owner, folder, "signals", "sign", lexicon),
                AmountFinder.load(owner, folder),
                Commitments.of(Table.resource(owner, "tables/world/commitments.tsv")),
                Confidence.of(Table.resource(owner, "tables/world/confidence.tsv")));
    }

    Coding code(Article article, List<Sentence> sentences, LocalDate day) {
        List<Scene> scenes = Scenes.of(article, sentences, grammar == null ? null : lexicon);
        Cast found = cast.find(article, scenes, day);
        List<TimeMention> dates = times(article, scenes);
        List<Timex> timexes =
                dates.stream().flatMap(mention -> mention.timexes().stream()).toList();
        if (grammar == null) {
            return new Coding(
                    article, found.actors(), found.mentions(), List.of(), timexes, List.of(), List.of(), List.of());
        }
        Draft draft = draft(grammar, article, scenes, found, dates);
        ClaimMaker maker = new ClaimMaker(grammar, draft);
        List<Claim> claims = maker.claims();
        List<Predicate> predicates = new ArrayList<>(new PredicateFinder(grammar.status(), draft).find());
        predicates.sort(Comparator.comparing(Predicate::span));
        return new Coding(
                article,
                found.actors(),
                found.mentions(),
                draft.speech().attributions(),
                timexes,
                predicates,
                claims,
                List.of());
    }

    private List<TimeMention> times(Article article, List<Scene> scenes) {
        return times == null ? List.of() : times.find(article, scenes, Anchor.of(article.header()));
    }

    private static Draft draft(
            Grammar grammar, Article article, List<Scene> scenes, Cast cast, List<TimeMention> dates) {
        Speech speech = grammar.speech().find(article, scenes, cast);
        List<FoundEvent> events = grammar.events().find(article, scenes, cast);
        return new Draft(article, scenes, cast, speech, events, dates);
    }

    /** {@code lemma=STATUS} for every word, as its innermost source puts it; for the examples of cue rows. */
    List<String> statuses(Article article, List<Sentence> sentences, LocalDate day) {
        Grammar rows = Objects.requireNonNull(grammar, "no rows");
        List<Scene> scenes = Scenes.of(article, sentences, lexicon);
        Draft draft = draft(rows, article, scenes, cast.find(article, scenes, day), List.of());
        List<String> out = new ArrayList<>();
        for (Scene scene : scenes) {
            Tree tree = Objects.requireNonNull(scene.tree(), "no tree");
            for (int i = 1; i <= tree.size(); i++) {
                int light = draft.light(scene.index(), i);
                Reading reading =
                        rows.status().read(tree, draft.parties(scene.index()), i, light, draft.boundary(tree, i));
                out.add(tree.lemma(i) + "=" + reading.status());
            }
        }
        return out;
    }

    /** The sentence with what its parser got wrong mended. */
    Sentence mended(Sentence sentence) {
        return new Tree(sentence, lexicon).sentence();
    }

    /** How every row fared that has a word of the sentences for its head. */
    List<Nearness> fared(Article article, List<Sentence> sentences, LocalDate day) {
        Grammar rows = Objects.requireNonNull(grammar, "no rows");
        List<Scene> scenes = Scenes.of(article, sentences, lexicon);
        Cast found = cast.find(article, scenes, day);
        List<Nearness> out = new ArrayList<>();
        for (Scene scene : scenes) {
            Tree tree = scene.tree();
            PartyMap parties = found.parties().get(scene.index());
            for (int i = 1; tree != null && i <= tree.size(); i++) {
                List<Frames.Hit<?>> hits = new ArrayList<>(rows.events().fared(tree, parties, i));
                hits.addAll(rows.speech().fared(tree, parties, i));
                hits.addAll(rows.status().fared(tree, parties, i));
                Span word = tree.word(i).span();
                hits.forEach(hit -> out.add(nearness(hit, tree, word)));
            }
        }
        return out;
    }

    private static Nearness nearness(Frames.Hit<?> hit, Tree tree, Span word) {
        List<Span> words = hit.match().words().stream()
                .sorted()
                .map(id -> tree.word(id).span())
                .toList();
        return new Nearness(
                hit.frame().table(),
                hit.frame().row().id(),
                hit.frame().pattern().text(),
                word,
                words,
                hit.match().lacking());
    }
}
