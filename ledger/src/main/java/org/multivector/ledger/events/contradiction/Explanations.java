package org.multivector.ledger.events.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.core.claim.Matter;
import org.multivector.core.claim.Polarity;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.contradiction.Contradiction.Kind;

/**
 * Different causes of one effect. Two effects are one where words of one happening stand in both; or where half of their
 * words are the same, two at least. Words count from four letters on, by their first six, so that endings do not matter.
 * Causes with a third of their words in common are one, unless the one is denied.
 */
final class Explanations {
    private static final int STEM = 6;
    private static final int LEAST = 4;
    private static final double ONE_EFFECT = 0.5;
    private static final double ONE_CAUSE = 0.34;
    /** A word that so many effects have tells nothing. */
    private static final int COMMON = 200;

    private final Board board;

    private record Case(
            Told told, Matter.Explanation what, Optional<String> happening, Set<String> effect, Set<String> cause) {}

    Explanations(Board board) {
        this.board = board;
    }

    void look(Collection<Told> told, Happenings happenings) {
        Map<String, List<Case>> blocks = new TreeMap<>();
        for (Told one : told) {
            if (one.claim().matter() instanceof Matter.Explanation what) {
                Case it = new Case(
                        one,
                        what,
                        happenings.in(one.article(), what.effect().span()),
                        stems(what.effect().text()),
                        stems(what.cause().text()));
                it.happening()
                        .ifPresent(id -> blocks.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(it));
                it.effect()
                        .forEach(stem -> blocks.computeIfAbsent(" " + stem, key -> new ArrayList<>())
                                .add(it));
            }
        }
        blocks.values().stream().filter(block -> block.size() <= COMMON).forEach(this::pairs);
    }

    private static Set<String> stems(String text) {
        Set<String> out = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= LEAST) {
                out.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return out;
    }

    private void pairs(List<Case> block) {
        for (int i = 0; i < block.size(); i++) {
            for (Case b : block.subList(i + 1, block.size())) {
                Case a = block.get(i);
                if (isOneEffect(a, b) && compete(a, b)) {
                    String shared = a.happening()
                            .filter(id -> b.happening().filter(id::equals).isPresent())
                            .orElse(null);
                    add(a, b, shared);
                }
            }
        }
    }

    private void add(Case a, Case b, @Nullable String cluster) {
        board.add(
                Kind.EXPLANATION,
                cluster == null ? "explanation.words" : "explanation.happening",
                cluster,
                board.position(a.what().cause().text(), List.of(a.told())),
                board.position(b.what().cause().text(), List.of(b.told())));
    }

    private static boolean isOneEffect(Case a, Case b) {
        if (a.happening().isPresent() && b.happening().isPresent()) {
            return a.happening().equals(b.happening());
        }
        return shared(a.effect(), b.effect()).size() >= 2 && overlap(a.effect(), b.effect()) >= ONE_EFFECT;
    }

    private static boolean compete(Case a, Case b) {
        boolean one = overlap(a.cause(), b.cause()) >= ONE_CAUSE;
        return one == (polarity(a) != polarity(b)) && (one || polarity(a) == Polarity.POSITIVE);
    }

    private static Polarity polarity(Case one) {
        return one.told().claim().stance().polarity();
    }

    private static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> out = new HashSet<>(a);
        out.retainAll(b);
        return out;
    }

    /** What both have of what either has; 0 where neither has anything. */
    private static double overlap(Set<String> a, Set<String> b) {
        int both = shared(a, b).size();
        int all = a.size() + b.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
