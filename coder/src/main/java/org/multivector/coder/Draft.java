package org.multivector.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.Cast;
import org.multivector.coder.actor.PartyMap;
import org.multivector.coder.event.FoundEvent;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.speech.Speech;
import org.multivector.coder.time.TimeMention;
import org.multivector.core.claim.Attribution;
import org.multivector.core.text.Article;
import org.multivector.core.text.Span;

/**
 * What the first components have found in an article, for those that put claims together.
 *
 * @param article the article
 * @param scenes its sentences in their places
 * @param cast who is mentioned
 * @param speech who says what
 * @param events who did what to whom
 * @param times time expressions, in order
 */
record Draft(
        Article article,
        List<Scene> scenes,
        Cast cast,
        Speech speech,
        List<FoundEvent> events,
        List<TimeMention> times) {
    Draft {
        scenes = List.copyOf(scenes);
        events = List.copyOf(events);
        times = List.copyOf(times);
    }

    Scene scene(int index) {
        return scenes.get(index);
    }

    PartyMap parties(int scene) {
        return cast.parties().get(scene);
    }

    /** The country of an actor; null when it is not known. */
    @Nullable
    String countryOf(@Nullable String actor) {
        return cast.actors().stream()
                .filter(one -> one.id().equals(actor))
                .findFirst()
                .map(one -> one.country() == null ? one.id() : one.country())
                .orElse(null);
    }

    /** Id of the light verb that carries the event noun {@code word} of a scene; 0 when none does. */
    int light(int scene, int word) {
        return events.stream()
                .filter(event -> event.scene() == scene && event.head() == word)
                .mapToInt(FoundEvent::light)
                .findFirst()
                .orElse(0);
    }

    /** The part of {@code stretch} that the innermost source around {@code word} is made to say. */
    Span said(Span word, Span stretch) {
        List<Attribution> around = speech.around(word);
        return around.isEmpty()
                ? stretch
                : around.get(around.size() - 1).content().stream()
                        .filter(part -> part.contains(word))
                        .findFirst()
                        .map(part ->
                                Span.of(Math.max(part.start(), stretch.start()), Math.min(part.end(), stretch.end())))
                        .orElse(stretch);
    }

    /**
     * The word that heads what the innermost source around {@code word} is made to say in this sentence; 0 when nobody but
     * the author says it.
     */
    int boundary(Tree tree, int word) {
        Span span = tree.word(word).span();
        List<Attribution> around = speech.around(span);
        if (around.isEmpty()) {
            return 0;
        }
        Span content = around.get(around.size() - 1).content().stream()
                .filter(part -> part.contains(span))
                .findFirst()
                .orElse(span);
        int at = word;
        while (tree.head(at) > 0 && content.contains(tree.word(tree.head(at)).span())) {
            at = tree.head(at);
        }
        return at;
    }
}
