package org.multivector.coder.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.multivector.coder.actor.Cast;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.frame.Arguments;
import org.multivector.coder.frame.Arguments.Argument;
import org.multivector.coder.frame.Arguments.Link;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Frames.Frame;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Match;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventContext;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;

/**
 * Component 2: who did what to whom. Needs scenes with trees and the cast; gives events in order of their head words.
 *
 * <p>Every predicate is held against the rows of its lemma; the most specific row that matches wins, of equals the one
 * that stands first. A noun that is part of a verb's row ("sign an <em>agreement</em>") makes no event of its own. An
 * event without any party is dropped. Immutable and thread-safe.
 */
public final class EventFinder {
    /** Names of the tables of events, one a type. */
    public static final List<String> TABLES = Arrays.stream(EventType.values())
            .map(type -> "events/" + type.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Frames<List<EventCode>> frames;
    private final LightVerbs light;
    private final Contexts contexts;

    private EventFinder(Frames<List<EventCode>> frames, LightVerbs light, Contexts contexts) {
        this.frames = frames;
        this.light = light;
        this.contexts = contexts;
    }

    /**
     * Reads a language's tables {@code light contexts} and one of events for each type, {@code events/agree.tsv} and so on.
     *
     * @param owner a class beside which {@code tables/} lies
     * @param folder the language's folder
     * @throws org.multivector.core.DataException if a table is missing or wrong
     */
    public static EventFinder load(Class<?> owner, String folder, Lexicon lexicon) {
        List<Table> events = TABLES.stream()
                .map(name -> Table.resource(owner, folder + name + ".tsv"))
                .toList();
        return new EventFinder(
                Frames.of(TABLES, events, lexicon, row -> row.parse("event", EventCode::parse)),
                LightVerbs.of(Table.resource(owner, folder + "light.tsv"), lexicon),
                Contexts.of(Table.resource(owner, folder + "contexts.tsv")));
    }

    /** The events that the scenes of an article name. */
    public List<FoundEvent> find(Article article, List<Scene> scenes, Cast cast) {
        List<FoundEvent> out = new ArrayList<>();
        for (Scene scene : scenes) {
            Tree tree = scene.tree();
            if (tree != null) {
                new InScene(article, scene, tree, cast.parties().get(scene.index())).find(out);
            }
        }
        return out;
    }

    /** How the rows of a predicate's lemma fared, best first. */
    public List<Frames.Hit<?>> fared(Tree tree, PartyMap parties, int word) {
        return List.copyOf(frames.all(tree, new Matcher(tree, parties), tree.arguments(word), 0));
    }

    /** The work on one scene. */
    private final class InScene {
        private final Article article;
        private final Scene scene;
        private final Tree tree;
        private final PartyMap parties;
        private final Matcher matcher;
        private final Set<Integer> spent = new HashSet<>();

        InScene(Article article, Scene scene, Tree tree, PartyMap parties) {
            this.article = article;
            this.scene = scene;
            this.tree = tree;
            this.parties = parties;
            matcher = new Matcher(tree, parties);
        }

        void find(List<FoundEvent> out) {
            List<Candidate> found = new ArrayList<>();
            for (int i = 1; i <= tree.size(); i++) {
                best(i).ifPresent(found::add);
            }
            found.sort(Comparator.comparing(
                    (Candidate candidate) -> -candidate.match().score()));
            List<Candidate> kept = new ArrayList<>();
            for (Candidate candidate : found) {
                if (spend(candidate)) {
                    kept.add(candidate);
                }
            }
            kept.sort(Comparator.comparing(
                    (Candidate candidate) -> candidate.match().head()));
            List<EventContext> about = kept.isEmpty() ? List.of() : contexts.of(tree);
            kept.forEach(candidate -> events(candidate, about, out));
        }

        /** Takes the words of a candidate; false when a better one has its head already. */
        private boolean spend(Candidate candidate) {
            if (spent.contains(candidate.match().head())) {
                return false;
            }
            spent.addAll(candidate.match().words());
            candidate.carried().ifPresent(carried -> spent.add(carried.verb()));
            return true;
        }

        private Optional<Candidate> best(int word) {
            if (frames.of(tree.lemma(word)).isEmpty()) {
                return Optional.empty();
            }
            Optional<LightVerbs.Carried> carried =
                    tree.upos(word).isNoun() ? light.above(tree, matcher, word) : Optional.empty();
            Arguments arguments = tree.arguments(word);
            if (carried.isPresent()) {
                List<Argument> all = new ArrayList<>(arguments.all());
                all.removeIf(argument -> isOwnPronoun(argument, carried.get()));
                all.addAll(carried.get().arguments());
                arguments = new Arguments(word, all, arguments.passive(), arguments.finite());
            }
            return frames.best(matcher, arguments, 0, InScene::hasParty)
                    .map(hit -> new Candidate(hit.frame(), hit.match(), carried));
        }

        /** "Kyiv gave its support": the noun's own pronoun, where the light verb names the party. */
        private boolean isOwnPronoun(Argument argument, LightVerbs.Carried carried) {
            boolean named = carried.arguments().stream().anyMatch(one -> one.link() == Link.SUBJECT);
            return named && argument.link() == Link.GENITIVE && tree.upos(argument.word()) == Upos.PRON;
        }

        private static boolean hasParty(Match match) {
            return !match.role("A").isEmpty() || !match.role("R").isEmpty();
        }

        private void events(Candidate candidate, List<EventContext> about, List<FoundEvent> out) {
            Match match = candidate.match();
            List<Participant> actors = participants(match.role("A"));
            List<Participant> recipients = participants(match.role("R")).stream()
                    .filter(recipient -> !isOneOf(actors, recipient))
                    .toList();
            if (actors.isEmpty() && recipients.isEmpty()) {
                return;
            }
            Phrase anchor = article.phrase(anchor(match, candidate.carried()));
            List<Because> because = new ArrayList<>();
            because.add(
                    new Because(candidate.row().table(), candidate.row().row().id(), spans(match.words())));
            candidate.carried().ifPresent(carried -> because.add(carried.because()));
            int verb = candidate.carried().map(LightVerbs.Carried::verb).orElse(0);
            for (EventCode code : candidate.row().meaning()) {
                Event event = new Event(code.type(), code.mode(), about, anchor, actors, recipients);
                out.add(new FoundEvent(scene.index(), match.head(), verb, event, because, match));
            }
        }

        /** "Kyiv ended its mediation": nobody does it to himself. */
        private static boolean isOneOf(List<Participant> actors, Participant recipient) {
            return recipient.actor() != null
                    && actors.stream().anyMatch(actor -> recipient.actor().equals(actor.actor()));
        }

        private List<Participant> participants(List<Integer> fillers) {
            List<Participant> out = new ArrayList<>();
            for (int filler : fillers) {
                for (int member : tree.members(filler)) {
                    parties.within(tree.lookThrough(member)).forEach(referent -> {
                        Phrase words = article.phrase(referent.span());
                        Participant one =
                                new Participant(referent.actor(), referent.country(), referent.sector(), words);
                        if (!out.contains(one)) {
                            out.add(one);
                        }
                    });
                }
            }
            return out;
        }

        private List<Span> spans(List<Integer> words) {
            return words.stream().sorted().map(word -> tree.word(word).span()).toList();
        }

        /** The predicate's own words: with particle, lexical parts and light verb where these stand close by. */
        private Span anchor(Match match, Optional<LightVerbs.Carried> carried) {
            int first = match.head();
            int last = match.head();
            List<Integer> words = new ArrayList<>(match.words());
            carried.ifPresent(one -> words.add(one.verb()));
            for (int word : words) {
                if (Math.abs(word - match.head()) <= NEAR) {
                    first = Math.min(first, word);
                    last = Math.max(last, word);
                }
            }
            return tree.word(first).span().cover(tree.word(last).span());
        }
    }

    /** How many words apart the words of one predicate may stand to make one anchor. */
    private static final int NEAR = 3;

    private record Candidate(Frame<List<EventCode>> row, Match match, Optional<LightVerbs.Carried> carried) {}
}
