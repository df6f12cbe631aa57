package org.multivector.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.Cast;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.actor.Referent;
import org.multivector.coder.frame.Frames;
import org.multivector.coder.frame.Lexicon;
import org.multivector.coder.frame.Matcher;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scene.Turn;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Attribution.Mode;
import org.multivector.core.claim.Mention;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/**
 * Component 3: who says so. Needs scenes and the cast; gives attributions.
 *
 * <p>In this order: turns of an interview; what rows find in each sentence; quotations, each joined to what is said in its
 * sentence, to a colon before it, or to the speaker of the quotation before it in the same paragraph. What the author says
 * in his own voice ("I think") is no attribution; nor is what an interviewee says of himself in his own turn. Immutable
 * and thread-safe.
 */
public final class SpeechFinder {
    private final Frames<String> frames;

    private SpeechFinder(Frames<String> frames) {
        this.frames = frames;
    }

    /**
     * Reads a language's table {@code speech}: columns {@code id pattern example yields}; S is the source, {@code *} what
     * is said.
     *
     * @throws org.multivector.core.DataException if it is missing or wrong
     */
    public static SpeechFinder load(Class<?> owner, String folder, Lexicon lexicon) {
        return new SpeechFinder(
                Frames.of("speech", Table.resource(owner, folder + "speech.tsv"), lexicon, row -> row.get("yields")));
    }

    /** Who says what in an article. */
    public Speech find(Article article, List<Scene> scenes, Cast cast) {
        List<Utterance> all = new ArrayList<>(turns(scenes, cast));
        List<Utterance> spoken = new ArrayList<>();
        for (Scene scene : scenes) {
            Tree tree = scene.tree();
            if (tree != null) {
                spoken.addAll(new SceneSpeech(tree, cast.parties().get(scene.index()), frames).find());
            }
        }
        all.addAll(new QuoteJoiner(article, scenes, spoken).join());
        List<Utterance> turns = all.stream().filter(SpeechFinder::isTurn).toList();
        all.removeIf(utterance -> isOwnVoice(utterance, cast, turns));
        return new Speech(attributions(all), article);
    }

    /** How the rows of a word's lemma fared, best first. */
    public List<Frames.Hit<?>> fared(Tree tree, PartyMap parties, int word) {
        return List.copyOf(frames.all(tree, new Matcher(tree, parties), tree.arguments(word), 0));
    }

    private static List<Utterance> turns(List<Scene> scenes, Cast cast) {
        Actor interviewee = cast.interviewee();
        List<Utterance> out = new ArrayList<>();
        if (interviewee == null) {
            return out;
        }
        List<Span> source = cast.mentions().stream()
                .filter(mention -> interviewee.id().equals(mention.actor()) && mention.form() == Mention.Form.NAME)
                .findFirst()
                .map(mention -> List.of(mention.words().span()))
                .orElse(List.of());
        Span open = null;
        for (Scene scene : scenes) {
            boolean answer = scene.turn() == Turn.ANSWER;
            if (answer) {
                Span span = scene.sentence().span();
                open = open == null ? span : open.cover(span);
            }
            if (!answer && open != null) {
                out.add(turn(source, interviewee, open));
                open = null;
            }
        }
        if (open != null) {
            out.add(turn(source, interviewee, open));
        }
        return out;
    }

    private static Utterance turn(List<Span> source, Actor interviewee, Span content) {
        Because because = Because.of("interview", "answer", Span.of(content.start(), content.start()));
        Referent who = Referent.of(interviewee, content, because);
        return new Utterance(source, who, List.of(), List.of(content), Mode.DIRECT, because);
    }

    private static boolean isOwnVoice(Utterance utterance, Cast cast, List<Utterance> turns) {
        String who = utterance.who() == null ? null : utterance.who().actor();
        if (who == null) {
            return false;
        }
        Span content = utterance.content().get(0);
        boolean author = cast.author() != null && who.equals(cast.author().id());
        return author
                || (!isTurn(utterance) && turns.stream().anyMatch(outer -> isOf(outer, who) && outer.says(content)));
    }

    private static boolean isTurn(Utterance utterance) {
        return utterance.because().table().equals("interview");
    }

    private static boolean isOf(Utterance utterance, String who) {
        return utterance.who() != null && who.equals(utterance.who().actor());
    }

    private static List<Attribution> attributions(List<Utterance> utterances) {
        List<Utterance> sorted = new ArrayList<>(utterances);
        sorted.sort(Comparator.comparingInt(Utterance::start).thenComparing(utterance -> -utterance.length()));
        Stretches contents =
                new Stretches(sorted.stream().map(Utterance::content).toList());
        List<Attribution> out = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Utterance one = sorted.get(i);
            out.add(new Attribution(
                    "a" + (i + 1),
                    parent(sorted, contents, i),
                    one.source(),
                    one.cue(),
                    one.content(),
                    one.who() == null ? null : one.who().actor(),
                    one.mode(),
                    one.because()));
        }
        return out;
    }

    /** Id of the smallest other utterance in which this one lies, cue and content. */
    private static @Nullable String parent(List<Utterance> sorted, Stretches contents, int index) {
        Utterance inner = sorted.get(index);
        int[] best = {-1};
        contents.holding(inner.content().get(0), at -> {
            Utterance outer = sorted.get(at);
            boolean around = outer.length() > inner.length()
                    && inner.content().stream().allMatch(outer::says)
                    && inner.cue().stream().allMatch(outer::says);
            int shorter = best[0] < 0
                    ? -1
                    : Integer.compare(outer.length(), sorted.get(best[0]).length());
            if (around && (shorter < 0 || (shorter == 0 && at < best[0]))) {
                best[0] = at;
            }
        });
        return best[0] < 0 ? null : "a" + (best[0] + 1);
    }
}
