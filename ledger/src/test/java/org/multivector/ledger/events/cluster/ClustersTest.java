package org.multivector.ledger.events.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.table.TableLint;
import org.multivector.ledger.events.family.Families;

class ClustersTest {
    private static final Table CASES = Table.resource(ClustersTest.class, "happenings.tsv");

    static Stream<Row> cases() {
        return CASES.rows().stream();
    }

    /** As the table writes groups: by number of claim. */
    private static Map<String, ClusterStatus> groups(Clusters clusters) {
        return clusters.list().stream()
                .collect(Collectors.toMap(
                        cluster -> cluster.told().stream()
                                .map(told -> told.claim().id().substring(1))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("+")),
                        Cluster::status));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void claims_of_one_happening_come_together_and_no_others(Row row) {
        Map<String, ClusterStatus> groups = groups(Cases.clusters(Cases.told(row.list("claims"))));
        String[] together = row.get("together").split(",", -1);
        assertThat(groups.keySet()).as(row.id()).containsExactlyInAnyOrder(together);
        String statuses =
                Stream.of(together).map(one -> String.valueOf(groups.get(one))).collect(Collectors.joining(","));
        assertThat(statuses).as(row.id()).isEqualTo(row.get("statuses"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neither_copies_nor_the_order_of_reading_change_anything(Row row) {
        List<Told> told = Cases.told(row.list("claims"));
        Clusters before = Cases.clusters(told);
        List<Told> many = new ArrayList<>(told);
        for (Told one : told) {
            for (int i = 10; i < 20; i++) {
                many.add(new Told(one.article() + i, one.published(), one.quote(), one.claim(), one.wide()));
            }
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(many, new Random(seed));
            assertThat(Cases.clusters(many).list().stream().map(ClustersTest::frame))
                    .as(row.id() + ", seed " + seed)
                    .isEqualTo(before.list().stream().map(ClustersTest::frame).toList());
        }
    }

    /** All of a cluster but the claims themselves, of which copies have more. */
    private static List<Object> frame(Cluster one) {
        return List.of(
                one.id(),
                one.type(),
                one.actors(),
                one.recipients(),
                one.time(),
                one.status(),
                one.confidence(),
                String.valueOf(one.firstSeen()),
                one.changes(),
                one.inFavour(),
                one.against(),
                one.families());
    }

    @Test
    void what_changed_is_told_by_the_days_of_articles() {
        List<Told> told = Cases.told(List.of(
                "a@2031-05-01 RUMOURED CONSULT ben/KEN/GOV+ama/GHA/GOV =2031-05-10",
                "b@2031-05-04 PLANNED CONSULT ben/KEN/GOV+ama/GHA/GOV =2031-05-10",
                "c@2031-05-11 HAPPENED CONSULT ben/KEN/GOV+ama/GHA/GOV =2031-05-10",
                "d@2031-05-12 HAPPENED CONSULT ben/KEN/GOV+ama/GHA/GOV =2031-05-10"));
        Cluster cluster = Cases.clusters(told).list().get(0);
        assertThat(cluster.firstSeen()).isEqualTo(LocalDate.of(2031, 5, 1));
        assertThat(cluster.changes())
                .extracting(change -> change.on() + " " + change.from() + " " + change.to())
                .containsExactly("2031-05-04 RUMOURED PLANNED", "2031-05-11 PLANNED HAPPENED");
        assertThat(cluster.inFavour()).hasSize(2);
        assertThat(cluster.confidence()).isCloseTo(0.96, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_holder_who_takes_it_back_counts_with_what_he_said_last() {
        List<Told> told = Cases.told(List.of(
                "a@2031-05-04 HAPPENED ASSAULT:drone RUB>KEN =2031-05-03 ~ben",
                "b@2031-05-06 DENIED ASSAULT:drone RUB>KEN =2031-05-03 ~ben"));
        Families families = Cases.families(told, Map.of("a", "Ada Obi", "b", "Ada Obi"));
        Cluster cluster = Clusters.of(told, families, Acts.load()).list().get(0);
        assertThat(cluster.status()).isEqualTo(ClusterStatus.DENIED);
        assertThat(cluster.families()).as("one author on one event").hasSize(1);
    }

    @Test
    void dyads_are_expanded() {
        List<Told> told = Cases.told(
                List.of("a@2031-05-04 HAPPENED CONSULT KEN+GHA+UGA>", "b@2031-05-04 HAPPENED ACCUSE KEN+GHA>UGA"));
        assertThat(Cases.clusters(told).list().stream()
                        .map(cluster -> cluster.dyads().size()))
                .containsExactlyInAnyOrder(3, 2);
    }

    @Test
    void the_tables_keep_the_house_rules() throws java.io.IOException {
        for (String table : List.of("acts.tsv", "happenings.tsv")) {
            try (var in = java.util.Objects.requireNonNull(Acts.class.getResourceAsStream(table))) {
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(TableLint.check(table, text)).isEmpty();
            }
        }
    }

    static Stream<Row> acts() {
        return Table.resource(Acts.class, "acts.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void each_row_of_acts_joins_what_one_day_brought(Row row) {
        List<Told> told = Cases.told(Stream.of("one", "other")
                .map(column -> column.charAt(1) + "@2031-05-04 HAPPENED " + row.get(column) + " RUB>KEN =2031-05-03")
                .toList());
        assertThat(Cases.clusters(told).list()).as(row.get("example")).hasSize(1);
    }
}
