package org.multivector.ledger.events.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.ledger.events.cluster.Cases;
import org.multivector.ledger.events.cluster.Told;

class ContradictionsTest {
    static Stream<Row> cases() {
        return Table.resource(ContradictionsTest.class, "contradictions.tsv").rows().stream();
    }

    private static List<Contradiction> found(List<Told> told) {
        return Contradictions.of(told, Cases.clusters(told));
    }

    private static String line(Contradiction one) {
        return (one.superseded() ? "!" : "") + one.rule() + " " + one.one().says() + "/"
                + one.other().says();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_cannot_both_be_right_is_found_and_nothing_else(Row row) {
        assertThat(found(Cases.told(row.list("claims"))).stream()
                        .map(ContradictionsTest::line)
                        .collect(Collectors.joining(", ")))
                .as(row.id() + ": " + row.get("why"))
                .isEqualTo(row.get("found"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neither_copies_nor_the_order_of_reading_change_anything(Row row) {
        List<Told> told = Cases.told(row.list("claims"));
        List<String> before =
                found(told).stream().map(ContradictionsTest::frame).toList();
        List<Told> many = new ArrayList<>(told);
        for (Told one : told) {
            for (int i = 10; i < 20; i++) {
                many.add(new Told(one.article() + i, one.published(), one.quote(), one.claim(), one.wide()));
            }
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(many, new Random(seed));
            assertThat(found(many).stream().map(ContradictionsTest::frame))
                    .as(row.id() + ", seed " + seed)
                    .isEqualTo(before);
        }
    }

    private static String frame(Contradiction one) {
        return String.join(
                " ",
                one.id(),
                one.kind().name(),
                line(one),
                one.happening().orElse("-"),
                one.one().holders().toString(),
                one.one().families().toString(),
                one.other().holders().toString(),
                one.other().families().toString());
    }
}
