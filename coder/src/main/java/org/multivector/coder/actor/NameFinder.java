package org.multivector.coder.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.NameEntry.Kind;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;

/**
 * Finds the names that the tables know. Where a name may mean several actors, it prefers those the article has named in
 * full, whole names over surnames, the text's own language, and those in higher office on the article's day; a surname
 * that stays ambiguous among persons without office is not resolved.
 */
final class NameFinder {
    private final ActorBook book;
    private final NameIndex index;
    private final Memory memory;

    NameFinder(ActorBook book, NameIndex index, Memory memory) {
        this.book = book;
        this.index = index;
        this.memory = memory;
    }

    /** The names that may stand in the text. */
    NameIndex index() {
        return index;
    }

    /** The book the names are from. */
    ActorBook book() {
        return book;
    }

    /** The names of one sentence, left to right. */
    List<NameIndex.Hit> hits(Keys keys) {
        return index.find(keys);
    }

    /** What a hit stands for; empty when nothing fits the day or the choice is open. */
    Optional<Referent> resolve(NameIndex.Hit hit, Keys keys, Sentence sentence, int head) {
        NameEntry best = best(hit.entries());
        if (best == null) {
            return Optional.empty();
        }
        Actor actor = book.actor(best.actor()).orElseThrow();
        Span span = sentence.word(keys.wordId(hit.from()))
                .span()
                .cover(sentence.word(keys.wordId(hit.to() - 1)).span());
        Because because = Because.of(best.table(), best.actor(), span);
        ActorKind kind = actor.kind();
        Form form = best.kind() == Kind.PEOPLE || best.kind() == Kind.ADJECTIVE ? Form.DESCRIPTION : Form.NAME;
        return Optional.of(new Referent(actor.id(), countryOf(actor), actor.sector(), kind, head, span, form, because));
    }

    private @Nullable String countryOf(Actor actor) {
        return actor.country() != null
                ? actor.country()
                : book.stateOf(actor.id()).map(Actor::id).orElse(null);
    }

    /** The place that a hit names, whether or not it is taken as a state; for the place of an event. */
    static Optional<NameEntry> place(NameIndex.Hit hit) {
        return hit.entries().stream()
                .filter(entry -> entry.table().equals("places"))
                .findFirst();
    }

    private @Nullable NameEntry best(List<NameEntry> entries) {
        List<NameEntry> valid = entries.stream().filter(this::isValid).toList();
        List<NameEntry> pool = valid.isEmpty() ? entries : valid;
        NameEntry best = pool.stream().max(Comparator.comparingInt(this::score)).orElseThrow();
        boolean open = best.name().partial()
                && score(best) < UNKNOWN_SURNAME
                && pool.stream().anyMatch(other -> !other.actor().equals(best.actor()) && score(other) == score(best));
        return open ? null : best;
    }

    private static final int UNKNOWN_SURNAME = 400;

    private boolean isValid(NameEntry entry) {
        return entry.name().valid() == null || entry.name().valid().includes(memory.day());
    }

    private int score(NameEntry entry) {
        int known = memory.knows(entry.actor()) ? 2000 : 0;
        int whole = entry.name().partial() ? 0 : 1000;
        int kind = entry.table().equals("places") ? 0 : 100;
        int language = entry.language().equals(index.language()) ? 20 : 0;
        int office = entry.table().equals("persons") ? 500 - 50 * book.rank(entry.actor(), memory.day()) : 0;
        return known + whole + kind + language + office;
    }
}
