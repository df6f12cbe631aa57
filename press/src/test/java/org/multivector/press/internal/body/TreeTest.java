package org.multivector.press.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
    private static final Map<String, Integer> PLACES = Map.of("links", 0, "words", 1);

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1, 1",
        "0.1, 0.9, 2",
        "0.5, 0.1, 3",
        "0.5, 0.9, 4",
    })
    void a_line_goes_the_way_of_its_answers(float links, float words, float number) {
        Tree tree = Tree.parse("links<0.5 words<0.5 1 2 words<0.5 3 4", PLACES);
        assertThat(tree.score(new float[] {links, words})).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "links<0.5", "links<0.5 1", "1 2", "links<0.5 1 2 3", "size<1 1 2", "links<x 1 2"})
    void what_is_no_tree_is_refused(String text) {
        assertThatThrownBy(() -> Tree.parse(text, PLACES)).isInstanceOf(IllegalArgumentException.class);
    }
}
