package org.multivector.coder.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.scene.Scene.Turn;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.text.Word;

/**
 * For whom a pronoun stands: "I" for the author, or for the interviewee in his answers; "you" for the interviewee in
 * questions; "he" and "she" for the person named last; "they both" for the last two persons.
 */
final class Speakers {
    private final Memory memory;
    private final ActorLanguage language;
    private final @Nullable Actor author;
    private @Nullable Actor interviewee;

    Speakers(Memory memory, ActorLanguage language, @Nullable Actor author) {
        this.memory = memory;
        this.language = language;
        this.author = author;
    }

    /** Called before each scene: at the first turn, the person named most so far is whom the interview is with. */
    void enter(Scene scene) {
        boolean turn = scene.turn() == Turn.QUESTION || scene.turn() == Turn.ANSWER;
        if (turn && interviewee == null) {
            interviewee = memory.most(actor -> actor.kind() == ActorKind.PERSON && !actor.equals(author))
                    .orElse(null);
        }
    }

    /** Whom the interview is with; null when none has begun. */
    @Nullable
    Actor interviewee() {
        return interviewee;
    }

    /** The actors for whom the pronoun stands; none when that is not clear. */
    List<Actor> of(Pronouns.Kind kind, Scene scene, Word word) {
        return switch (kind) {
            case FIRST -> only(scene.turn() == Turn.ANSWER ? interviewee : scene.turn() == Turn.TEXT ? author : null);
            case SECOND -> only(scene.turn() == Turn.QUESTION ? interviewee : null);
            case HE -> person(false);
            case SHE -> person(true);
            case THEY -> isBoth(scene, word) ? lastTwo() : List.of();
            case IT -> List.of();
        };
    }

    private static List<Actor> only(@Nullable Actor actor) {
        return actor == null ? List.of() : List.of(actor);
    }

    private List<Actor> person(boolean woman) {
        Optional<String> last = memory.last(id -> memory.actor(id)
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && language.pronouns().isWoman(actor.name()) == woman)
                .isPresent());
        return last.flatMap(memory::actor).map(List::of).orElse(List.of());
    }

    private List<Actor> lastTwo() {
        List<Actor> two =
                memory
                        .last(id -> memory.actor(id).map(Actor::kind).orElse(ActorKind.PLACE) == ActorKind.PERSON, 2)
                        .stream()
                        .flatMap(id -> memory.actor(id).stream())
                        .toList();
        return two.size() == 2 ? two : List.of();
    }

    private boolean isBoth(Scene scene, Word word) {
        Tree tree = scene.tree();
        return tree != null
                && word.id() < tree.size()
                && language.lexicon().is(tree.word(word.id() + 1).form().toLowerCase(Locale.ROOT), WordClass.BOTH);
    }
}
