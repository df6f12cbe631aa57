package org.multivector.coder.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.Because;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Status;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Span;

class ReadingTest {
    private static final Because BECAUSE = Because.of("cues", "row", Span.of(0, 1));

    static Stream<Arguments> chains() {
        return Table.resource(ReadingTest.class, "chains.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("example"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void effects_add_up_from_the_inside_outwards(String example, Row row) {
        Reading reading = read(row.get("chain"));
        assertThat(reading.status()).hasToString(row.get("status"));
        assertThat(reading.polarity().code()).isEqualTo(row.get("polarity"));
        assertThat(reading.certainty()).hasToString(row.get("certainty"));
    }

    private static Reading read(String chain) {
        Reading reading = new Reading(Status.HAPPENED);
        for (String name : chain.isEmpty() ? new String[0] : chain.split(" ", -1)) {
            Effect effect = Effect.valueOf(name.replace("~", ""));
            if (name.endsWith("~")) {
                reading.applyWeakly(effect, effect.certainty(), BECAUSE);
            } else {
                reading.apply(effect, effect.certainty(), BECAUSE);
            }
        }
        return reading;
    }

    @Test
    void whatever_the_chain_a_fact_is_positive_and_a_denial_negative() {
        for (Effect a : Effect.values()) {
            for (Effect b : Effect.values()) {
                for (Effect c : Effect.values()) {
                    Reading reading = read(a + " " + b + "~ " + c);
                    boolean denied = reading.status() == Status.DENIED;
                    assertThat(denied && reading.polarity() == Polarity.POSITIVE)
                            .isFalse();
                    assertThat(reading.status().isFact() && reading.polarity() == Polarity.NEGATIVE)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void only_a_bare_auxiliary_is_a_plain_future() {
        assertThat(read("FORECAST~").isPlainFuture()).isTrue();
        assertThat(read("FORECAST").isPlainFuture()).isFalse();
        assertThat(read("FORECAST~ DENIED").isPlainFuture()).isFalse();
        assertThat(read("").isPlainFuture()).isFalse();
    }

    @Test
    void a_plan_keeps_everything_but_the_status() {
        Reading planned = read("FORECAST~ DENIED").planned();
        assertThat(planned.status()).isEqualTo(Status.PLANNED);
        assertThat(planned.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(planned.because()).hasSize(2);
    }
}
