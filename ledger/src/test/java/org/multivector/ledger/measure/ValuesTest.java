package org.multivector.ledger.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.core.DataException;
import org.multivector.core.claim.Status;
import org.multivector.core.event.Event;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;
import org.multivector.core.time.Edtf;

/** The values that all measures share: dates, intervals, proportions, intensity. */
class ValuesTest {
    private static final LocalDate REPORTED = LocalDate.of(2022, 2, 10);

    @ParameterizedTest
    @CsvSource({
        "2022-02-08, 2022-02-08/2022-02-08",
        "2022-01,    2022-01-01/2022-01-31",
        "2021,       2021-01-01/2021-12-31",
        "201X,       2010-01-01/2019-12-31",
        "2021-12/2022-01, 2021-12-01/2022-01-31",
        "2022-01-05/, 2022-01-05/2022-02-10",
        "/2022-01-05, none",
        "2022-03-01/, none"
    })
    void a_date_is_the_days_it_can_mean(String edtf, String days) {
        Optional<EventDate> date = EventDate.from(Edtf.parse(edtf), REPORTED);
        assertThat(date.map(one -> one.first() + "/" + one.last()).orElse("none"))
                .isEqualTo(days);
    }

    @Test
    void what_was_reported_did_not_happen_later() {
        EventDate year = EventDate.from(Edtf.parse("2022"), REPORTED).orElseThrow();
        assertThat(year.notAfter(REPORTED).days()).isEqualTo(41);
        EventDate planned = EventDate.of(REPORTED.plusDays(1));
        assertThat(planned.notAfter(REPORTED)).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0.2775", "5, 10, 0.2366, 0.7634", "10, 10, 0.7225, 1", "1, 8, 0.0224, 0.4709", "0, 0, 0, 1"})
    void wilson_keeps_within_0_and_1(int part, int whole, double low, double high) {
        Interval interval = new Proportion(part, whole).wilson(0.95);
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void quantiles_lie_between_neighbours() {
        double[] values = {4, 1, 3, 2};
        assertThat(Interval.quantile(values, 0.5)).isEqualTo(2.5);
        assertThat(Interval.percentile(values, 0.5)).isEqualTo(new Interval(1.75, 3.25));
        assertThat(values).containsExactly(4, 1, 3, 2);
        assertThatThrownBy(() -> Interval.quantile(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HAPPENED, HAPPENED",
        "ONGOING PLANNED, HAPPENED",
        "HAPPENED HAPPENED DENIED, DISPUTED",
        "DENIED, NOT_SO",
        "PLANNED RUMOURED, NOT_SO"
    })
    void what_happened_for_some_and_not_for_others_is_disputed(String claims, Standing standing) {
        List<Status> statuses =
                Stream.of(claims.split(" ")).map(Status::valueOf).toList();
        assertThat(Standing.of(statuses)).isEqualTo(standing);
    }

    @Test
    void a_threat_is_words_and_a_protest_a_deed() {
        assertThat(Happening.isMaterial(EventType.THREATEN)).isFalse();
        assertThat(Happening.isMaterial(EventType.PROTEST)).isTrue();
    }

    private static Event event(EventType type, @Nullable Mode mode) {
        return new Event(type, mode, List.of(), new Phrase(Span.of(0, 4), "left"), List.of(), List.of());
    }

    @Test
    void scores_are_the_codebooks_unless_the_user_thinks_otherwise() {
        Table own = Table.parse("own.tsv", "id\tscore\nRETREAT\t-1\nRETREAT:ceasefire\t9\n");
        assertThat(Intensity.codebook().of(event(EventType.RETREAT, Mode.RETREAT_WITHDRAW)))
                .isEqualTo(8);
        Intensity intensity = Intensity.of(own);
        assertThat(intensity.of(event(EventType.RETREAT, null))).isEqualTo(-1);
        assertThat(intensity.of(event(EventType.RETREAT, Mode.RETREAT_WITHDRAW)))
                .isEqualTo(-1);
        assertThat(intensity.of(event(EventType.RETREAT, Mode.RETREAT_CEASEFIRE)))
                .isEqualTo(9);
        assertThat(intensity.of(event(EventType.AID, null))).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "RETRAT, 1,  own.tsv:2:1: unknown type or mode RETRAT",
        "AID,    11, own.tsv:2:2: expected a score from -10 to 10",
        "AID,    x,  own.tsv:2:2: expected a score from -10 to 10"
    })
    void a_wrong_score_is_told_with_its_place(String id, String score, String message) {
        Table own = Table.parse("own.tsv", "id\tscore\n" + id + "\t" + score + "\n");
        assertThatThrownBy(() -> Intensity.of(own))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void scores_are_those_of_the_codebooks_table() throws IOException {
        Path file = Path.of(System.getProperty("multivector.data", "absent")).resolve("gold/oracles/plover_scores.tsv");
        assumeTrue(Files.exists(file), "no data; name its folder in multivector.data");
        Table table = Table.parse("plover_scores.tsv", Files.readString(file));
        assertThat(table.rows()).hasSize(82);
        for (Row row : table.rows()) {
            String[] code = row.id().split(":");
            EventType type = EventType.valueOf(code[0]);
            Mode mode = code.length == 1 ? null : Mode.of(type, code[1]).orElseThrow();
            assertThat(Intensity.codebook().of(event(type, mode)))
                    .as(row.id())
                    .isEqualTo(Double.parseDouble(row.get("use")));
        }
    }
}
