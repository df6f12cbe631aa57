package org.multivector.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.LanguageCoder.Grammar;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.amount.AmountMention;
import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.forecast.FoundExplanation;
import org.multivector.coder.forecast.FoundForecast;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Match;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.relation.FoundRow;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.status.Reading;
import org.multivector.core.Because;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Grounds;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Setting;
import org.multivector.core.claim.Source;
import org.multivector.core.claim.Stance;
import org.multivector.core.claim.Status;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Participant;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.time.Edtf;

/** Puts together what the components found: one claim for each thing said, with its sources, status and reasons. */
final class ClaimMaker {
    private static final int MOST_KNOWN = 5;

    private final Grammar grammar;
    private final Draft draft;
    private final Settings settings;
    private final List<Open> open = new ArrayList<>();
    private final Map<List<Integer>, Open> conditions = new HashMap<>();
    private final Set<Span> cues = new HashSet<>();
    private final Map<Integer, List<FoundEvent>> byScene;
    /** The last meeting of each scene that has one. */
    private final NavigableMap<Integer, FoundEvent> meetings = new TreeMap<>();

    /** A claim that has no id yet. */
    private static final class Open {
        private final int start;
        private final Span sentence;
        private final Stance stance;
        private final Matter matter;
        private final Grounds grounds;
        private final Setting setting;
        private final @Nullable Open condition;
        private String id = "";

        Open(int start, Span sentence, Stance stance, Said said, @Nullable Open condition) {
            this.start = start;
            this.sentence = sentence;
            this.stance = stance;
            matter = said.matter();
            grounds = said.grounds();
            setting = said.setting();
            this.condition = condition;
        }
    }

    /** What is claimed, when and where, and by which rows. */
    private record Said(Matter matter, Setting setting, Grounds grounds) {}

    ClaimMaker(Grammar grammar, Draft draft) {
        this.grammar = grammar;
        this.draft = draft;
        settings = new Settings(draft);
        draft.speech().attributions().forEach(said -> cues.addAll(said.cue()));
        byScene = draft.events().stream().collect(Collectors.groupingBy(FoundEvent::scene));
        for (FoundEvent event : draft.events()) {
            if (event.event().type() == EventType.CONSULT) {
                meetings.merge(event.scene(), event, (one, other) -> one.head() > other.head() ? one : other);
            }
        }
    }

    /** All claims of the article, in order of their start, with ids {@code c1}, {@code c2} … */
    List<Claim> claims() {
        Map<List<Integer>, FoundEvent> byHead = new HashMap<>();
        for (FoundEvent event : draft.events()) {
            byHead.putIfAbsent(List.of(event.scene(), event.head()), event);
        }
        Map<List<Integer>, FoundEvent> foreseen = new HashMap<>();
        for (Scene scene : draft.scenes()) {
            scene(scene, byHead, foreseen);
        }
        draft.events().stream()
                .filter(event -> !foreseen.containsKey(List.of(event.scene(), event.head())))
                .forEach(this::event);
        grammar.amounts().find(draft.article(), draft.scenes()).forEach(this::amount);
        return finish();
    }

    private void scene(Scene scene, Map<List<Integer>, FoundEvent> byHead, Map<List<Integer>, FoundEvent> foreseen) {
        Tree tree = scene.tree();
        if (tree == null) {
            return;
        }
        for (FoundForecast forecast :
                grammar.forecasts().find(draft.article(), scene, draft.cast(), word -> draft.boundary(tree, word))) {
            List<Integer> key = List.of(forecast.scene(), forecast.head());
            FoundEvent event = byHead.get(key);
            boolean plan = event != null && isPlan(tree, event, forecast.reading());
            if (event == null && !isForetold(tree, forecast)) {
                continue;
            }
            if (event != null && !plan) {
                foreseen.put(key, event);
            }
            forecast(scene, tree, forecast, plan ? null : event);
            if (event != null && !plan) {
                commitment(scene, tree, event, forecast.reading());
            }
        }
        for (FoundExplanation explanation : grammar.explanations().find(scene)) {
            Matter matter = new Matter.Explanation(phrase(explanation.effect()), phrase(explanation.cause()));
            add(scene, tree, explanation.head(), matter, List.of(explanation.because()));
        }
        PartyMap parties = draft.parties(scene.index());
        for (FoundRow tie : grammar.ties().find(scene, parties)) {
            tie(scene, tree, tie);
        }
        for (FoundRow signal : grammar.signals().find(scene, parties)) {
            Polarity sign = signal.meaning().equals("-") ? Polarity.NEGATIVE : Polarity.POSITIVE;
            Matter matter = new Matter.Signal(sign, phrase(occasion(scene, tree, signal.match())));
            add(scene, tree, signal.match().head(), matter, List.of(signal.because()));
        }
    }

    /** Not a word of saying that only puts forward what another clause says: "we can conclude that". */
    private boolean isForetold(Tree tree, FoundForecast forecast) {
        Span word = tree.word(forecast.head()).span();
        return !cues.contains(word);
    }

    private void event(FoundEvent event) {
        Scene scene = draft.scene(event.scene());
        Tree tree = Objects.requireNonNull(scene.tree());
        Reading read = read(scene, tree, event.head(), event.light());
        Reading reading = isPlan(tree, event, read) ? read.planned() : read;
        List<Because> because = new ArrayList<>(event.because());
        because.addAll(reading.because());
        int start = event.event().anchor().span().start();
        Open condition = condition(scene, tree, reading);
        Setting setting = settings.of(scene.index(), tree, event.head());
        Said said = new Said(
                new Matter.Happening(event.event()),
                setting,
                new Grounds(because, grammar.confidence().of(event, reading)));
        Stance stance = stance(tree, event.head(), reading, settings.status(scene, reading.status(), setting.time()));
        open.add(new Open(start, scene.sentence().span(), stance, said, condition));
        commitment(scene, tree, event, reading);
    }

    /** "The minister will visit Minsk": what a party is said to do, by itself or by the author, is a plan of its own. */
    private boolean isPlan(Tree tree, FoundEvent event, Reading reading) {
        if (!reading.isPlainFuture() || event.event().actors().isEmpty()) {
            return false;
        }
        List<Attribution> around = draft.speech().around(tree.word(event.head()).span());
        if (around.isEmpty()) {
            return true;
        }
        String speaker = around.get(around.size() - 1).actor();
        String country = draft.countryOf(speaker);
        return event.event().actors().stream()
                .anyMatch(actor -> actor.actor() != null && actor.actor().equals(speaker)
                        || country != null && country.equals(actor.country()));
    }

    /** The act of speech in saying that an event of one's own is to be, unless the word of saying is an event already. */
    private void commitment(Scene scene, Tree tree, FoundEvent event, Reading reading) {
        List<Attribution> around = draft.speech().around(tree.word(event.head()).span());
        if (around.isEmpty()) {
            return;
        }
        Attribution said = around.get(around.size() - 1);
        String country = draft.countryOf(said.actor());
        boolean coded = byScene.getOrDefault(scene.index(), List.of()).stream()
                .anyMatch(other -> said.cue().contains(tree.word(other.head()).span()));
        if (!coded) {
            grammar.commitments()
                    .in(draft.article(), event.event(), reading, said, country)
                    .ifPresent(act -> open.add(new Open(
                            act.event().anchor().span().start(),
                            scene.sentence().span(),
                            new Stance(
                                    sourcesAt(act.event().anchor().span()),
                                    Status.HAPPENED,
                                    Certainty.CT,
                                    Polarity.POSITIVE),
                            new Said(
                                    new Matter.Happening(act.event()),
                                    Setting.NONE,
                                    new Grounds(
                                            List.of(act.because()),
                                            grammar.confidence().of(reading))),
                            null)));
        }
    }

    private void forecast(Scene scene, Tree tree, FoundForecast forecast, @Nullable FoundEvent event) {
        Edtf horizon = settings.time(scene.index(), tree, forecast.head())
                .map(EventTime::value)
                .orElse(null);
        Span proposition = tree.trim(draft.said(tree.word(forecast.head()).span(), forecast.proposition()));
        Matter matter = new Matter.Forecast(
                event == null ? null : event.event(), phrase(proposition), forecast.probability(), horizon);
        List<Because> because = new ArrayList<>(event == null ? List.of() : event.because());
        because.addAll(forecast.because());
        open.add(new Open(
                event == null
                        ? forecast.proposition().start()
                        : event.event().anchor().span().start(),
                scene.sentence().span(),
                stance(
                        tree,
                        forecast.head(),
                        forecast.reading(),
                        forecast.reading().status()),
                new Said(
                        matter,
                        Setting.NONE,
                        new Grounds(because, grammar.confidence().of(forecast.reading()))),
                condition(scene, tree, forecast.reading())));
    }

    private void tie(Scene scene, Tree tree, FoundRow tie) {
        List<Participant> from = participants(scene, tree, tie.match().role("A"));
        List<Participant> to = participants(scene, tree, tie.match().role("R"));
        if (!from.isEmpty() && !to.isEmpty()) {
            Matter matter = new Matter.Tie(tie.meaning(), from, to);
            add(scene, tree, tie.match().head(), matter, List.of(tie.because()));
        }
    }

    private void amount(AmountMention mention) {
        Scene scene = draft.scene(mention.scene());
        Tree tree = scene.tree();
        boolean date = settings.isDate(mention.scene(), mention.amount().words().span());
        if (tree != null && !date && !isKnownNumber(tree, mention)) {
            int predicate = predicate(tree, mention.head());
            add(scene, tree, predicate, new Matter.Count(mention.amount()), List.of(mention.because()));
        }
    }

    /** The word of which the counted noun says something: what is done with it, it is there to be counted. */
    private static int predicate(Tree tree, int noun) {
        int at = noun;
        while (tree.head(at) > 0 && tree.upos(at) != Upos.VERB && !tree.is(at, Universal.PARATAXIS)) {
            at = tree.head(at);
        }
        return at;
    }

    /** "the two leaders": a number that only points back. */
    private static boolean isKnownNumber(Tree tree, AmountMention mention) {
        boolean small =
                mention.kind() == AmountMention.Kind.COUNT && mention.amount().value() <= MOST_KNOWN;
        int det = tree.child(mention.head(), Universal.DET);
        return small && det != 0 && tree.lexicon().is(tree.lemma(det), WordClass.DEFINITE);
    }

    private List<Participant> participants(Scene scene, Tree tree, List<Integer> fillers) {
        PartyMap parties = draft.parties(scene.index());
        return fillers.stream()
                .flatMap(filler -> tree.members(filler).stream())
                .flatMap(member -> parties.within(member).stream())
                .map(one -> new Participant(one.actor(), one.country(), one.sector(), phrase(one.span())))
                .distinct()
                .toList();
    }

    private void add(Scene scene, Tree tree, int head, Matter matter, List<Because> rows) {
        Reading reading = read(scene, tree, head, 0);
        List<Because> because = new ArrayList<>(rows);
        because.addAll(reading.because());
        open.add(new Open(
                tree.word(head).span().start(),
                scene.sentence().span(),
                stance(tree, head, reading, reading.status()),
                new Said(
                        matter,
                        Setting.NONE,
                        new Grounds(because, grammar.confidence().of(reading))),
                null));
    }

    /** The meeting that a gesture belongs to: the nearest before it in the article, else the gesture's own words. */
    private Span occasion(Scene scene, Tree tree, Match match) {
        Map.Entry<Integer, FoundEvent> nearest = meetings.floorEntry(scene.index());
        return nearest == null
                ? tree.word(match.head()).span()
                : nearest.getValue().event().anchor().span();
    }

    private Reading read(Scene scene, Tree tree, int head, int light) {
        return grammar.status().read(tree, draft.parties(scene.index()), head, light, draft.boundary(tree, head));
    }

    private @Nullable Open condition(Scene scene, Tree tree, Reading reading) {
        if (reading.condition() == 0) {
            return null;
        }
        return conditions.computeIfAbsent(List.of(scene.index(), reading.condition()), key -> {
            int head = reading.condition();
            Status status = reading.status() == Status.COUNTERFACTUAL ? Status.COUNTERFACTUAL : Status.CONDITIONAL;
            Phrase words = phrase(tree.trim(tree.extent(head)));
            Stance stance = new Stance(sources(tree, head), status, Certainty.U, reading.polarity());
            Grounds grounds =
                    new Grounds(reading.because(), grammar.confidence().of(reading));
            Open made = new Open(
                    words.span().start(),
                    scene.sentence().span(),
                    stance,
                    new Said(new Matter.Condition(null, words), Setting.NONE, grounds),
                    null);
            open.add(made);
            return made;
        });
    }

    private Stance stance(Tree tree, int head, Reading reading, Status status) {
        return new Stance(sources(tree, head), status, reading.certainty(), reading.polarity());
    }

    private List<Source> sources(Tree tree, int head) {
        return sourcesAt(tree.word(head).span());
    }

    private List<Source> sourcesAt(Span span) {
        List<Source> out = new ArrayList<>();
        for (Attribution attribution : draft.speech().around(span)) {
            draft.speech().source(attribution).ifPresent(out::add);
        }
        return out;
    }

    private Phrase phrase(Span span) {
        return draft.article().phrase(span);
    }

    private List<Claim> finish() {
        open.sort(Comparator.comparingInt((Open one) -> one.start).thenComparing(one -> one.matter.kind()));
        for (int i = 0; i < open.size(); i++) {
            open.get(i).id = "c" + (i + 1);
        }
        return open.stream()
                .map(one -> new Claim(
                        one.id,
                        one.sentence,
                        one.stance,
                        one.matter,
                        one.condition == null
                                ? one.setting
                                : new Setting(one.setting.time(), one.setting.place(), one.condition.id),
                        one.grounds))
                .toList();
    }
}
