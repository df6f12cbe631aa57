package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.actor.Pronouns.Pronoun;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.scene.Scene;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Finds the parties of one sentence, in this order: names the tables know; names they do not know; then, left to right,
 * titles, bodies and pronouns, each tied to what stands before it.
 */
final class SceneActors {
    private final Scene scene;
    private final ActorLanguage language;
    private final Memory memory;
    private final NameFinder names;
    private final PartyMap parties;
    private final Keys keys;
    private final boolean[] taken;
    private final List<Item> items = new ArrayList<>();
    private final List<NamedPlace> sites = new ArrayList<>();
    private final BitSet placed = new BitSet();

    /** Words that name a place or a state, by the id of their head word. */
    record NamedPlace(int head, String id, Span words) {}

    /** Something to be resolved when its turn comes, at the word where it starts. */
    private record Item(int word, Runnable resolve) {}

    SceneActors(Scene scene, ActorLanguage language, NameFinder names, Memory memory) {
        this.scene = scene;
        this.language = language;
        this.memory = memory;
        this.names = names;
        Sentence sentence = scene.sentence();
        parties = new PartyMap(sentence.size(), scene.tree(), names.book()::isLand);
        keys = new Keys(sentence, language.endings());
        taken = new boolean[sentence.size() + 1];
    }

    /** The parties; called once. */
    PartyMap find(Speakers speakers) {
        for (NameIndex.Hit hit : names.hits(keys)) {
            name(hit);
        }
        Tree tree = scene.tree();
        if (tree != null) {
            List<Terms.Hit> terms = language.terms().find(keys);
            new UnknownNames(scene, tree, language, memory, taken)
                    .find(terms, keys)
                    .forEach(this::later);
            Descriptions descriptions = new Descriptions(tree, language, names.book(), memory, parties);
            for (Terms.Hit hit : terms) {
                term(hit, descriptions);
            }
            pronouns(speakers);
        }
        items.sort(Comparator.comparingInt(Item::word));
        items.forEach(item -> item.resolve().run());
        return parties;
    }

    /** The words of the sentence that name places. */
    List<NamedPlace> sites() {
        return sites;
    }

    private void name(NameIndex.Hit hit) {
        int first = keys.wordId(hit.from());
        int last = keys.wordId(hit.to() - 1);
        int head = headOf(scene.tree(), first, last);
        Sentence sentence = scene.sentence();
        Span span = sentence.word(first).span().cover(sentence.word(last).span());
        if (isOthersSurname(hit, first)) {
            return;
        }
        NameFinder.place(hit).ifPresent(entry -> {
            sites.add(new NamedPlace(head, entry.actor(), span));
            placed.set(head);
        });
        names.resolve(hit, keys, sentence, head).ifPresent(referent -> {
            take(first, last);
            later(referent);
            String actor = referent.actor();
            if (actor != null && referent.kind() == ActorKind.STATE && !placed.get(head)) {
                sites.add(new NamedPlace(head, actor, span));
                placed.set(head);
            }
        });
    }

    /** "Nazeli Baghdasaryan", when the tables know an Artur Baghdasaryan: the first name begins with another letter. */
    private boolean isOthersSurname(NameIndex.Hit hit, int first) {
        Tree tree = scene.tree();
        boolean behindName = tree != null
                && first > 1
                && !taken[first - 1]
                && tree.is(first, Universal.FLAT)
                && tree.upos(first - 1) == Upos.PROPN;
        if (!behindName) {
            return false;
        }
        String before = Folding.key(scene.sentence().word(first - 1).form());
        return !before.isEmpty()
                && hit.entries().stream()
                        .allMatch(entry -> entry.name().partial()
                                && entry.table().equals("persons")
                                && Folding.key(nameOf(entry)).charAt(0) != before.charAt(0));
    }

    private String nameOf(NameEntry entry) {
        return memory.actor(entry.actor()).map(Actor::name).orElse(entry.actor());
    }

    /** A name: known to the sentence at once, to the article when its turn comes. */
    private void later(Referent referent) {
        parties.add(referent);
        String actor = referent.actor();
        if (actor != null) {
            items.add(new Item(referent.head(), () -> memory.mention(actor)));
        }
    }

    private void term(Terms.Hit hit, Descriptions descriptions) {
        int first = keys.wordId(hit.from());
        int last = keys.wordId(hit.to() - 1);
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return;
            }
        }
        int head = headOf(scene.tree(), first, last);
        if (!isNominal(head)) {
            return;
        }
        take(first, last);
        items.add(new Item(first, () -> {
            for (Referent referent : descriptions.resolve(hit.term(), first, last, head)) {
                parties.add(referent);
                if (referent.actor() != null) {
                    memory.mention(referent.actor());
                }
            }
        }));
    }

    /** "suspected", "forced" and "official visit" are no parties, whatever the table has for suspect, force and official. */
    private boolean isNominal(int head) {
        Word word = scene.sentence().word(head);
        boolean place = switch (word.deprel().universal()) {
            case NSUBJ, OBJ, IOBJ, OBL, NMOD, APPOS, CONJ, ROOT -> word.upos() == Upos.ADJ;
            default -> false;
        };
        return word.upos().isNoun() || place;
    }

    private void pronouns(Speakers speakers) {
        for (Word word : scene.sentence().words()) {
            if (!taken[word.id()]) {
                language.pronouns()
                        .of(word.form().toLowerCase(Locale.ROOT))
                        .ifPresent(pronoun -> items.add(new Item(word.id(), () -> pronoun(pronoun, word, speakers))));
            }
        }
    }

    private void pronoun(Pronoun pronoun, Word word, Speakers speakers) {
        Tree tree = scene.tree();
        List<Referent> bound = tree == null
                ? List.of()
                : new ClauseSubject(tree, parties, language.pronouns()).of(word.id(), pronoun.kind());
        if (!bound.isEmpty()) {
            Because because = Because.of("pronouns", pronoun.row(), word.span());
            bound.forEach(one -> parties.add(one.at(word.id(), word.span(), Form.PRONOUN, because)));
            return;
        }
        for (Actor actor : speakers.of(pronoun.kind(), scene, word)) {
            Because because = Because.of("pronouns", pronoun.row(), word.span());
            parties.add(new Referent(
                    actor.id(),
                    actor.country(),
                    actor.sector(),
                    actor.kind(),
                    word.id(),
                    word.span(),
                    Form.PRONOUN,
                    because));
            memory.mention(actor.id());
        }
    }

    private void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /** The word between {@code first} and {@code last} whose head lies outside; the last one without a tree. */
    static int headOf(@Nullable Tree tree, int first, int last) {
        if (tree == null) {
            return last;
        }
        for (int i = first; i <= last; i++) {
            int head = tree.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }
}
