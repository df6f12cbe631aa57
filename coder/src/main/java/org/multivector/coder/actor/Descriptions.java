package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.coder.actor.Terms.Term;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Tree;
import org.multivector.core.Because;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Mention.Form;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Span;

/**
 * What titles, bodies and sorts of people in a sentence stand for.
 *
 * <p>A title beside a name is that person. Else a title with an owner ("the Kazakh president") is who held the office on
 * the article's day, or before, when it says "former". A title alone is the holder named last. A body with an owner is the
 * owner's body. Whatever remains is a party without an id, with its owner's country.
 */
final class Descriptions {
    private static final int LONGEST_NAME = 6;

    private final Tree tree;
    private final ActorLanguage language;
    private final ActorBook book;
    private final Memory memory;
    private final PartyMap parties;

    Descriptions(Tree tree, ActorLanguage language, ActorBook book, Memory memory, PartyMap parties) {
        this.tree = tree;
        this.language = language;
        this.book = book;
        this.memory = memory;
        this.parties = parties;
    }

    /** The parties that the term in words {@code first} to {@code last} stands for; none when it is part of a name. */
    List<Referent> resolve(Term term, int first, int last, int head) {
        Span span = spanOf(first, last, head);
        Because because = Because.of(term.table(), term.row(), span);
        Optional<Referent> named = namedBeside(last, head);
        if (named.isPresent()) {
            Referent name = named.get();
            describe(name, owners(head, first, last), term);
            boolean title = last < tree.size() && nameStartsAt(last + 1).isPresent();
            return title ? List.of() : List.of(name.at(head, span, Form.DESCRIPTION, because));
        }
        List<Actor> owners = owners(head, first, last);
        Referent bare = bare(term, owners, head, span, because);
        Office office = term.office();
        List<Actor> actors = office != null ? holders(office, owners, head) : bodies(term, owners, head);
        if (actors.isEmpty()) {
            return List.of(bare);
        }
        return actors.stream()
                .map(actor -> new Referent(
                        actor.id(),
                        actor.country(),
                        actor.sector() != null ? actor.sector() : term.sector(),
                        actor.kind(),
                        head,
                        span,
                        Form.DESCRIPTION,
                        because))
                .toList();
    }

    /** A person whom no table knows gets country and sector from the title. */
    private void describe(Referent name, List<Actor> owners, Term term) {
        if (name.actor() != null && name.country() == null) {
            memory.describe(
                    name.actor(), owners.isEmpty() ? null : owners.get(0).country(), term.sector());
        }
    }

    private Referent bare(Term term, List<Actor> owners, int head, Span span, Because because) {
        String country = owners.isEmpty() ? null : owners.get(0).country();
        ActorKind kind = isPlural(head) && term.kind() == ActorKind.PERSON ? ActorKind.GROUP : term.kind();
        return new Referent(null, country, term.sector(), kind, head, span, Form.DESCRIPTION, because);
    }

    /** The term with the modifiers that stand before it: "the former Kazakh president". */
    private Span spanOf(int first, int last, int head) {
        int start = tree.word(first).span().start();
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean before = c < first
                    && (tree.is(c, Universal.DET)
                            || tree.is(c, Universal.AMOD)
                            || tree.is(c, Universal.COMPOUND)
                            || tree.is(c, Universal.NMOD, "poss"));
            if (before) {
                start = Math.min(start, tree.extent(c).start());
            }
        }
        int to = last;
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean genitive = c > last
                    && tree.is(c, Universal.NMOD)
                    && tree.lexicon().is(tree.marker(c), WordClass.GENITIVE)
                    && parties.isParty(c);
            if (genitive) {
                to = Math.max(to, c);
            }
        }
        return Span.of(start, tree.word(to).span().end());
    }

    /** A person's name in apposition, or of which the term is the title. */
    private Optional<Referent> namedBeside(int last, int head) {
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean beside = tree.is(c, Universal.APPOS) || tree.is(c, Universal.FLAT);
            if (beside || tree.is(c, Universal.COMPOUND) && c == last + 1) {
                Optional<Referent> person = personAt(c);
                if (person.isPresent()) {
                    return person;
                }
            }
        }
        boolean below =
                tree.is(head, Universal.APPOS) || tree.is(head, Universal.COMPOUND) || tree.is(head, Universal.FLAT);
        if (below && tree.head(head) > 0) {
            return personAt(tree.head(head));
        }
        return last < tree.size() ? nameStartsAt(last + 1) : Optional.empty();
    }

    private Optional<Referent> nameStartsAt(int word) {
        int start = tree.word(word).span().start();
        for (int i = word; i <= Math.min(tree.size(), word + LONGEST_NAME); i++) {
            Optional<Referent> found = personAt(i).filter(party -> party.span().start() == start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> personAt(int word) {
        return parties.at(word).stream()
                .filter(party -> party.kind() == ActorKind.PERSON && party.form() == Form.NAME)
                .findFirst();
    }

    /** The states or bodies whose office or body it is: "Kazakh", "of Kazakhstan", "Kazakhstan's". */
    private List<Actor> owners(int head, int first, int last) {
        List<Actor> out = new ArrayList<>();
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            boolean outside = c < first || c > last;
            boolean modifies =
                    tree.is(c, Universal.AMOD) || tree.is(c, Universal.COMPOUND) || tree.is(c, Universal.NMOD);
            if (outside && modifies) {
                for (int member : tree.members(c)) {
                    addOwners(member, out);
                }
            }
        }
        return out;
    }

    private void addOwners(int word, List<Actor> out) {
        for (Referent referent : parties.at(word)) {
            String id = referent.actor();
            if (id != null && referent.kind() != ActorKind.PERSON) {
                memory.actor(id).filter(actor -> !out.contains(actor)).ifPresent(out::add);
            }
        }
    }

    private List<Actor> holders(Office office, List<Actor> owners, int head) {
        boolean former = hasModifier(head, WordClass.FORMER);
        List<Actor> out = new ArrayList<>();
        boolean group = owners.size() == 1 && isPlural(head);
        if (!office.unique() || group) {
            return out;
        }
        for (Actor owner : owners) {
            String state = book.stateOf(owner.id()).map(Actor::id).orElse(owner.id());
            Optional<String> holder = former
                    ? formerHolder(office, owner.id())
                    : book.holder(office.codes(), owner.id(), memory.day())
                            .or(() -> book.holder(office.codes(), state, memory.day()));
            holder.flatMap(book::actor).ifPresent(out::add);
        }
        if (!owners.isEmpty() || former) {
            return out;
        }
        boolean several = isPlural(head);
        boolean both = hasModifier(head, WordClass.BOTH);
        if (several && !both && !hasModifier(head, WordClass.DEFINITE)) {
            return out;
        }
        memory.last(id -> book.holds(id, office.codes(), null, memory.day()), several ? 2 : 1)
                .forEach(id -> book.actor(id).ifPresent(out::add));
        return several && out.size() < 2 ? List.of() : out;
    }

    private Optional<String> formerHolder(Office office, String owner) {
        Optional<String> named = memory.last(id -> book.roles(id).stream()
                .anyMatch(role -> office.codes().contains(role.office())
                        && role.of().equals(owner)
                        && !book.holds(id, office.codes(), owner, memory.day())));
        return named.or(() -> book.formerHolder(office.codes(), owner, memory.day()));
    }

    private List<Actor> bodies(Term term, List<Actor> owners, int head) {
        List<Actor> out = new ArrayList<>();
        if (term.body().equals("state")) {
            return owners.isEmpty() ? stateNamed(term, head).map(List::of).orElse(List.of()) : List.copyOf(owners);
        }
        if (!term.body().isEmpty()) {
            for (Actor owner : owners) {
                if (owner.kind() == ActorKind.STATE || owner.kind() == ActorKind.GOVERNMENT) {
                    out.add(memory.body(owner, term.body(), nameOf(term), term.kind(), term.sector()));
                }
            }
        }
        return out;
    }

    private static String nameOf(Term term) {
        return Character.toUpperCase(term.row().charAt(0))
                + term.row().substring(1).replace('-', ' ');
    }

    /** "the republic": the state most spoken of that has the word in a name; "this republic": the land named last. */
    private Optional<Actor> stateNamed(Term term, int head) {
        int det = tree.child(head, Universal.DET);
        boolean near = det != 0 && tree.feature(det, "PronType").equals("Dem");
        Optional<String> land = near
                ? memory.last(id -> book.isLandNamed(id, term.row()))
                : memory.mainState(id -> book.isLandNamed(id, term.row()));
        return land.flatMap(book::actor);
    }

    private boolean hasModifier(int head, WordClass wordClass) {
        for (int c = tree.first(head); c != 0; c = tree.next(c)) {
            if (c < head && language.lexicon().is(tree.lemma(c), wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(int head) {
        return tree.feature(head, "Number").equals("Plur");
    }
}
