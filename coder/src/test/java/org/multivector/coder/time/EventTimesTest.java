package org.multivector.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.coder.frame.Tree;
import org.multivector.coder.piece.Trees;
import org.multivector.coder.piece.Trees.Expected;
import org.multivector.core.text.Word;
import org.multivector.core.time.Edtf;

class EventTimesTest {
    private static final TimexFinder FINDER = TimexFinder.load(TimexFinder.class, "/org/multivector/coder/tables/en/");
    private static final Anchor MONDAY = new Anchor(LocalDate.of(2022, 2, 14));

    static Stream<Arguments> events() {
        return Trees.read(EventTimesTest.class, "events.conllu", "en").stream()
                .flatMap(one -> one.expected().stream()
                        .map(expected ->
                                Arguments.of(one.scene().in(one.article().text()), expected, one)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("events")
    void an_event_has_the_time_that_its_clause_gives(String sentence, String expected, Expected one) {
        String word = expected.split(" ")[0];
        Tree tree = java.util.Objects.requireNonNull(one.scene().tree());
        String got = EventTimes.of(tree, id(tree, word), mentions(one))
                .map(time -> time.value().toString())
                .orElse("none");
        assertThat(word + " " + got).isEqualTo(expected);
    }

    @Test
    void what_is_counted_from_an_event_has_a_date_once_the_event_has_one() {
        Expected one = Trees.read(EventTimesTest.class, "events.conllu", "en").stream()
                .filter(tree -> tree.scene().in(tree.article().text()).startsWith("He left four days"))
                .findFirst()
                .orElseThrow();
        TimeMention mention = mentions(one).get(0);
        assertThat(mention.timex().value()).isEqualTo("P4D");
        assertThat(mention.edtf()).isEmpty();
        assertThat(mention.offset()).isEqualTo(new TimeMention.Offset(7, -4, 0));
        assertThat(mention.from(Edtf.parse("2022-02-10")).orElseThrow().value()).hasToString("2022-02-06");
        assertThat(mention.from(Edtf.parse("2022"))).isEmpty();
    }

    private static List<TimeMention> mentions(Expected one) {
        return FINDER.find(one.article(), List.of(one.scene()), MONDAY);
    }

    private static int id(Tree tree, String form) {
        return tree.sentence().words().stream()
                .filter(word -> word.form().equals(form))
                .mapToInt(Word::id)
                .findFirst()
                .orElseThrow();
    }
}
