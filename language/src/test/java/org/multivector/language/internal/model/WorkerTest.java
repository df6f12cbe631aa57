package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkerTest {
    @Test
    void whatever_the_weights_every_tree_has_one_root_and_no_crossing_arcs() {
        Random random = new Random(5);
        for (int seed = 0; seed < 200; seed++) {
            Model.Worker worker = TinyModel.of(seed).worker();
            int n = 1 + random.nextInt(40);
            for (int i = 0; i < n; i++) {
                String word = "w" + random.nextInt(20);
                worker.scratch().add(word, 0, word.length());
            }
            worker.parse();
            ParseState tree = worker.scratch().state();
            int roots = 0;
            for (int i = 1; i <= n; i++) {
                roots += tree.head(i) == 0 ? 1 : 0;
                for (int j = 1; j < i; j++) {
                    assertThat(crosses(i, tree.head(i), j, tree.head(j))).isFalse();
                }
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    private static boolean crosses(int a, int b, int c, int d) {
        if (b == 0 || d == 0) {
            return false;
        }
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        boolean first = from < c && c < to;
        boolean second = from < d && d < to;
        boolean edge = c == from || c == to || d == from || d == to;
        return first != second && !edge;
    }

    @Test
    void lemmas_come_from_memory_then_script_then_the_word_itself() {
        Model model = TinyModel.of(1);
        assertThat(model.lemmatizer().lemma("Met", "met", false, 1)).isEqualTo("meet");
        assertThat(model.lemmatizer().lemma("Deals", "deals", false, 0)).isEqualTo("deal");
        assertThat(model.lemmatizer().lemma("deal", "deal", false, 0)).isEqualTo("deal");
    }

    @Test
    void a_forgotten_word_type_is_made_anew_and_the_same() {
        Model model = TinyModel.of(3);
        Scratch scratch = model.worker().scratch();
        for (int i = 0; i < 100_000; i++) {
            String word = "w" + i;
            scratch.clear();
            scratch.add(word, 0, word.length());
            assertThat(scratch.word(1).form()).isEqualTo(word);
        }
        scratch.add("xw7x", 1, 3);
        assertThat(scratch.word(2).form()).isEqualTo("w7");
    }
}
