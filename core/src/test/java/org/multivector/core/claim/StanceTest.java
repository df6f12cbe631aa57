package org.multivector.core.claim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StanceTest {
    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"HAPPENED", "ONGOING", "HISTORICAL"})
    void a_fact_is_never_negative(Status fact) {
        assertThatThrownBy(() -> new Stance(List.of(), fact, Certainty.CT, Polarity.NEGATIVE))
                .hasMessage(fact + " cannot be negative; use DENIED");
    }

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void a_denial_is_never_positive(Certainty certainty) {
        assertThatThrownBy(() -> new Stance(List.of(), Status.DENIED, certainty, Polarity.POSITIVE))
                .hasMessage("DENIED is negative");
    }
}
