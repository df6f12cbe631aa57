package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.core.text.Span;

class CutterTest {

    private static Layer layer(String name, int start, int end) {
        return new Layer(Span.of(start, end), Layer.Kind.ACTOR, name, List.of());
    }

    private static String show(List<Atom> atoms) {
        List<String> out = new ArrayList<>();
        for (Atom atom : atoms) {
            String names = atom.layers().stream()
                    .map(layer -> String.valueOf(layer.id()))
                    .reduce("", String::concat);
            out.add(atom.span().start() + "-" + atom.span().end() + names);
        }
        return String.join(" ", out);
    }

    /** Two layers a and b over the stretch 0-9, in every way in which two spans can lie to each other. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 5, 7, 0-1 1-3a 3-5 5-7b 7-9",
        "1, 5, 5, 7, 0-1 1-5a 5-7b 7-9",
        "1, 5, 3, 7, 0-1 1-3a 3-5ab 5-7b 7-9",
        "3, 7, 1, 5, 0-1 1-3b 3-5ba 5-7a 7-9",
        "1, 7, 3, 5, 0-1 1-3a 3-5ab 5-7a 7-9",
        "3, 5, 1, 7, 0-1 1-3b 3-5ba 5-7b 7-9",
        "1, 7, 1, 5, 0-1 1-5ab 5-7a 7-9",
        "1, 5, 1, 7, 0-1 1-5ba 5-7b 7-9",
        "1, 7, 5, 7, 0-1 1-5a 5-7ab 7-9",
        "1, 7, 1, 7, 0-1 1-7ab 7-9",
        "0, 9, 0, 9, 0-9ab",
        "3, 3, 1, 7, 0-1 1-7b 7-9"
    })
    void two_layers_are_cut_wherever_one_of_them_begins_or_ends(int a, int b, int c, int d, String expected) {
        Cutter cutter = new Cutter(List.of(layer("a", a, b), layer("b", c, d)));
        assertThat(show(cutter.cut(Span.of(0, 9)))).isEqualTo(expected);
    }

    @Test
    void a_layer_over_several_stretches_goes_on_in_each() {
        Cutter cutter = new Cutter(List.of(layer("a", 2, 8)));
        assertThat(show(cutter.cut(Span.of(0, 4)))).isEqualTo("0-2 2-4a");
        assertThat(show(cutter.cut(Span.of(4, 4)))).isEmpty();
        assertThat(show(cutter.cut(Span.of(6, 9)))).isEqualTo("6-8a 8-9");
    }

    @Test
    void a_piece_ends_where_it_or_anything_outside_it_ends() {
        Cutter cutter = new Cutter(List.of(layer("a", 1, 5), layer("b", 3, 7)));
        Atom both = cutter.cut(Span.of(0, 9)).get(2);
        assertThat(both.pieceEnd(0)).isEqualTo(5);
        assertThat(both.pieceEnd(1)).isEqualTo(5);
    }

    @Test
    void any_layers_give_atoms_that_cover_the_text_and_know_what_covers_them() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            List<Layer> layers = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> {
                        int start = random.nextInt(40);
                        return layer("l" + i, start, start + random.nextInt(41 - start));
                    })
                    .toList();
            Cutter cutter = new Cutter(layers);
            int at = 0;
            while (at < 40) {
                int to = at + 1 + random.nextInt(40 - at);
                for (Atom atom : cutter.cut(Span.of(at, to))) {
                    assertThat(atom.span().start()).as("run %d", run).isEqualTo(at);
                    assertThat(atom.layers()).as("run %d", run).containsExactlyInAnyOrderElementsOf(over(layers, at));
                    assertThat(atom.layers()).isSortedAccordingTo(Layer.ORDER);
                    at = atom.span().end();
                }
                assertThat(at).isEqualTo(to);
            }
        }
    }

    private static List<Layer> over(List<Layer> layers, int at) {
        return layers.stream().filter(layer -> layer.span().contains(at)).toList();
    }

    @Test
    void layers_deeper_than_a_browser_nests_are_not_drawn() {
        List<Layer> layers = IntStream.range(0, 10_000)
                .mapToObj(i -> layer("l" + i, i, 20_000 - i))
                .toList();
        List<Atom> atoms = new Cutter(layers).cut(Span.of(0, 20_000));
        assertThat(atoms).allMatch(atom -> atom.layers().size() <= Cutter.DEPTH);
        assertThat(atoms).hasSizeLessThan(20_000);
    }
}
