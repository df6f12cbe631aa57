package org.multivector.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.language.internal.model.Lexicon;
import org.multivector.language.internal.model.ParseState;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagSet;
import org.multivector.language.internal.model.Vocabulary;

class OracleTest {
    private static final TagSet TAGS = new TagSet(List.of("NOUN\t_"));

    /** Projective trees, as heads of the words 1..n; the root is n + 1. */
    private static final int[][] TREES = {
        {0, 2, 5, 2, 3},
        {0, 5, 1, 1, 3},
        {0, 4, 3, 4, 5},
        {0, 2, 6, 5, 5, 2},
        {0, 3, 1, 6, 3, 4},
        {0, 2, 3, 4, 5, 6}
    };

    private static ParseState after(int n, List<Integer> moves) {
        Scratch scratch = new Scratch(Locale.ROOT, Vocabulary.of(new Lexicon(Map.of("", new int[] {0}))));
        for (int i = 0; i < n; i++) {
            scratch.add("w", 0, 1);
        }
        scratch.state().start(scratch, TAGS);
        moves.forEach(move -> scratch.state().apply(move, 0));
        return scratch.state();
    }

    /** What the transition system allows when the root may have several dependents, as the oracle assumes. */
    private static boolean allows(ParseState state, int move) {
        return switch (move) {
            case ParseState.SHIFT -> state.buffer() <= state.size();
            case ParseState.LEFT -> state.depth() > 0;
            default -> state.depth() >= 2;
        };
    }

    /** The most arcs of the tree that any way on from here makes, by trying all. */
    private static int most(int[] head, List<Integer> moves) {
        int n = head.length - 1;
        ParseState state = after(n, moves);
        if (state.isFinal()) {
            int right = 0;
            for (int i = 1; i <= n; i++) {
                right += state.head(i) == (head[i] == n + 1 ? 0 : head[i]) ? 1 : 0;
            }
            return right;
        }
        int best = 0;
        for (int move = 0; move < 3; move++) {
            if (allows(state, move)) {
                best = Math.max(best, most(head, with(moves, move)));
            }
        }
        return best;
    }

    private static List<Integer> with(List<Integer> moves, int move) {
        List<Integer> longer = new ArrayList<>(moves);
        longer.add(move);
        return longer;
    }

    @Test
    void the_cost_of_a_move_is_the_number_of_arcs_it_loses() {
        Random random = new Random(4);
        for (int[] tree : TREES) {
            int[] head = java.util.Arrays.copyOf(tree, tree.length + 1);
            List<Integer> moves = new ArrayList<>();
            while (!after(tree.length - 1, moves).isFinal()) {
                int before = most(tree, moves);
                List<Integer> possible = new ArrayList<>();
                for (int move = 0; move < 3; move++) {
                    ParseState state = after(tree.length - 1, moves);
                    if (allows(state, move)) {
                        int cost = Oracle.cost(state, move, head);
                        assertThat(cost).isEqualTo(before - most(tree, with(moves, move)));
                        possible.add(move);
                    }
                }
                moves.add(possible.get(random.nextInt(possible.size())));
            }
        }
    }

    @Test
    void moves_that_cost_nothing_lead_to_the_tree() {
        String conllu = """
                1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_
                2\tministers\tminister\tNOUN\t_\t_\t3\tnsubj\t_\t_
                3\tsaid\tsay\tVERB\t_\t_\t0\troot\t_\t_
                4\ttalks\ttalk\tNOUN\t_\t_\t6\tnsubj\t_\t_
                5\twould\twould\tAUX\t_\t_\t6\taux\t_\t_
                6\tgo\tgo\tVERB\t_\t_\t3\tccomp\t_\t_
                7\ton\ton\tADV\t_\t_\t6\tadvmod\t_\t_

                """;
        Example e = new Example(
                ConlluReader.read("a", conllu).sentences().get(0), Corpus.OWN, new Harmoniser("en"), Locale.ENGLISH);
        ParseState state = after(e.n, List.of());
        while (!state.isFinal()) {
            int move = 0;
            while (!state.allows(move) || Oracle.cost(state, move, e.head) > 0) {
                move++;
            }
            state.apply(move, 0);
        }
        for (int i = 1; i <= e.n; i++) {
            assertThat(state.head(i)).isEqualTo(e.head[i] == e.n + 1 ? 0 : e.head[i]);
        }
    }
}
