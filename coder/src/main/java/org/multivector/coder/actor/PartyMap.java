package org.multivector.coder.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Lexicon.WordClass;
import org.multivector.coder.frame.Parties;
import org.multivector.coder.frame.Tree;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.event.Sector;
import org.multivector.core.text.Relation.Universal;

/** Which words of one sentence stand for which parties. Filled by the stages of actor finding, then read. */
public final class PartyMap implements Parties {
    private static final int DEPTH = 3;
    private static final Set<Sector> NOT_CIVIL =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.REB, Sector.UAF, Sector.CRM);

    private final @Nullable Tree tree;
    private final Predicate<String> isLand;
    private final List<List<Referent>> byHead;

    /**
     * @param size how many words the sentence has
     * @param tree its tree; null when it has none, so that nothing is looked for inside phrases
     * @param isLand whether the actor with this id is a state or a region, and so a place too
     */
    PartyMap(int size, @Nullable Tree tree, Predicate<String> isLand) {
        this.tree = tree;
        this.isLand = isLand;
        byHead = new ArrayList<>(size + 1);
        for (int i = 0; i <= size; i++) {
            byHead.add(List.of());
        }
    }

    /** Adds a party at its head word; a word may stand for several at once ("both presidents"). */
    void add(Referent referent) {
        List<Referent> more = new ArrayList<>(byHead.get(referent.head()));
        more.add(referent);
        byHead.set(referent.head(), more);
    }

    /** Puts {@code referents} in place of what the word stood for. */
    void set(int word, List<Referent> referents) {
        byHead.set(word, List.copyOf(referents));
    }

    /** The parties whose head is this word; none when there are none. */
    public List<Referent> at(int word) {
        return byHead.get(word);
    }

    /** All parties of the sentence, in order of their head words. */
    public List<Referent> all() {
        List<Referent> out = new ArrayList<>();
        byHead.forEach(out::addAll);
        return out;
    }

    @Override
    public boolean isParty(int word) {
        return !byHead.get(word).isEmpty() || named(word) != 0;
    }

    /** Id of the person's name that stands beside a noun no table knows ("his counterpart Lavrov"); 0 if there is none. */
    private int named(int word) {
        Tree known = tree;
        if (known == null) {
            return 0;
        }
        for (int c = known.first(word); c != 0; c = known.next(c)) {
            boolean person = byHead.get(c).stream().anyMatch(referent -> referent.kind() == ActorKind.PERSON);
            if (person && known.is(c, Universal.APPOS)) {
                return c;
            }
        }
        return 0;
    }

    @Override
    public boolean holdsParty(int word) {
        return !within(word).isEmpty();
    }

    /**
     * The parties that a phrase stands for: its head's own, else the person named beside it, else those of its possessor, its genitive, its adjective or
     * compound, in that order; with all coordinated members of the one chosen.
     */
    public List<Referent> within(int word) {
        return within(word, DEPTH);
    }

    private List<Referent> within(int word, int depth) {
        if (!byHead.get(word).isEmpty()) {
            return byHead.get(word);
        }
        int named = named(word);
        if (named != 0) {
            return byHead.get(named);
        }
        return tree == null || depth == 0 ? List.of() : inside(tree, word, depth);
    }

    private List<Referent> inside(Tree tree, int word, int depth) {
        List<Integer> inside = new ArrayList<>();
        for (int c = tree.first(word); c != 0; c = tree.next(c)) {
            if (preference(tree, c) < 9) {
                inside.add(c);
            }
        }
        inside.sort(Comparator.comparingInt(c -> preference(tree, c)));
        for (int c : inside) {
            List<Referent> found = new ArrayList<>();
            for (int member : tree.members(c)) {
                found.addAll(within(member, depth - 1));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static int preference(Tree tree, int c) {
        return switch (tree.word(c).deprel().universal()) {
            case NMOD ->
                tree.is(c, Universal.NMOD, "poss")
                        ? 0
                        : tree.lexicon().is(tree.marker(c), WordClass.AGENT)
                                ? 1
                                : tree.lexicon().is(tree.marker(c), WordClass.GENITIVE) ? 2 : 4;
            case AMOD, COMPOUND -> 3;
            case DET -> tree.is(c, Universal.DET, "poss") ? 0 : 9;
            case APPOS, FLAT -> 5;
            default -> 9;
        };
    }

    @Override
    public boolean is(int word, String type) {
        if (type.equals("num") && tree != null) {
            return tree.child(word, Universal.NUMMOD) != 0
                    || tree.feature(word, "NumType").equals("Card");
        }
        return byHead.get(word).stream().anyMatch(referent -> isOf(referent, type));
    }

    /** Whether it is neither a state nor one of its arms nor armed. */
    private static boolean isCivil(Referent referent) {
        return referent.kind() != ActorKind.STATE
                && referent.kind() != ActorKind.GOVERNMENT
                && !NOT_CIVIL.contains(referent.sector());
    }

    private boolean isOf(Referent referent, String type) {
        return switch (type) {
            case "civil" -> isCivil(referent);
            case "place" -> isPlace(referent);
            default -> isOf(referent.kind(), type);
        };
    }

    private boolean isPlace(Referent referent) {
        String actor = referent.actor();
        return referent.kind() == ActorKind.PLACE
                || referent.kind() == ActorKind.STATE
                || actor != null && isLand.test(actor);
    }

    private static boolean isOf(ActorKind kind, String type) {
        return switch (kind) {
            case PERSON -> type.equals("per");
            case STATE -> type.equals("state");
            case GOVERNMENT, ORGANISATION, COMPANY, GROUP -> type.equals("org");
            case PLACE -> false;
        };
    }
}
