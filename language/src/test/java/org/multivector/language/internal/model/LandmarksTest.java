package org.multivector.language.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.core.text.Upos;

class LandmarksTest {
    /** "Ministers met , talked and had left ." */
    private static final List<Upos> SENTENCE = List.of(
            Upos.X, Upos.NOUN, Upos.VERB, Upos.PUNCT, Upos.VERB, Upos.CCONJ, Upos.AUX, Upos.VERB, Upos.PUNCT, Upos.X);

    private static Landmarks marks() {
        Landmarks marks = new Landmarks();
        marks.find(SENTENCE.stream().mapToInt(TagSet::number).toArray(), SENTENCE.size() - 2);
        return marks;
    }

    @Test
    void what_lies_between_two_words_is_counted_up_to_a_few() {
        Landmarks marks = marks();
        assertThat(marks.verbs(1, 3)).isEqualTo(1);
        assertThat(marks.verbs(1, 8)).isEqualTo(2);
        assertThat(marks.verbs(2, 4)).isZero();
        assertThat(marks.breaks(2, 4)).isEqualTo(2);
        assertThat(marks.breaks(4, 6)).isEqualTo(1);
        assertThat(marks.breaks(2, 7)).isEqualTo(3);
    }

    @Test
    void the_next_verb_is_so_many_words_away() {
        Landmarks marks = marks();
        assertThat(marks.toVerb(1)).isZero();
        assertThat(marks.toVerb(2)).isEqualTo(1);
        assertThat(marks.toVerb(7)).isEqualTo(5);
        assertThat(marks.verbsAfter(1)).isEqualTo(2);
        assertThat(marks.verbsAfter(6)).isEqualTo(1);
        assertThat(marks.verbsAfter(7)).isZero();
    }

    @Test
    void beside_the_sentence_there_is_nothing() {
        Landmarks marks = marks();
        assertThat(marks.verbs(0, 4)).isEqualTo(marks.toVerb(9)).isEqualTo(marks.verbsAfter(9));
    }

    @Test
    void a_shorter_sentence_after_a_longer_one_is_counted_anew() {
        Landmarks marks = marks();
        marks.find(new int[] {0, TagSet.number(Upos.NOUN), TagSet.number(Upos.NOUN), 0}, 2);
        assertThat(marks.verbsAfter(1)).isZero();
        assertThat(marks.toVerb(1)).isEqualTo(5);
    }
}
