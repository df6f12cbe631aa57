package org.multivector.ledger.measure.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Proportion;

class SupportTest {
    private static final List<Position> POSITIONS = List.of(
            new Position("gas", "minister", "f1", Side.FOR),
            new Position("gas", "minister", "f1", Side.HEDGED),
            new Position("gas", "mayor", "f2", Side.AGAINST),
            new Position("gas", "mayor", "f3", Side.FOR),
            new Position("gas", "envoy", "f3", Side.AGAINST),
            new Position("gas", "envoy", "f4", Side.HEDGED),
            new Position("base", "envoy", "f4", Side.AGAINST));
    private static final Map<String, Boolean> RESOLVED = Map.of("gas", true, "base", false);

    @Test
    void families_are_for_against_hedged_or_silent() {
        Map<String, Support> support = Support.of(POSITIONS, Set.of("f5"));
        assertThat(support.get("gas"))
                .isEqualTo(new Support("gas", List.of("f1"), List.of("f2"), List.of("f3", "f4"), List.of("f5")));
        assertThat(support.keySet()).containsExactly("base", "gas");
        assertThat(support.get("base")).extracting(Support::silent).isEqualTo(List.of("f1", "f2", "f3", "f5"));
    }

    @Test
    void ten_copies_of_one_source_change_nothing() {
        List<Position> copied = new ArrayList<>(POSITIONS);
        for (int i = 0; i < 10; i++) {
            copied.add(POSITIONS.get(2));
        }
        Collections.reverse(copied);
        assertThat(Support.of(copied, Set.of())).isEqualTo(Support.of(POSITIONS, Set.of()));
        assertThat(TrackRecord.of(copied, RESOLVED)).isEqualTo(TrackRecord.of(POSITIONS, RESOLVED));
    }

    @Test
    void who_says_both_has_taken_no_side() {
        Map<String, TrackRecord> records = TrackRecord.of(POSITIONS, RESOLVED);
        assertThat(records).containsOnlyKeys("envoy", "minister");
        assertThat(records.get("envoy")).isEqualTo(new TrackRecord("envoy", new Proportion(1, 2)));
        assertThat(records.get("minister")).isEqualTo(new TrackRecord("minister", new Proportion(1, 1)));
    }

    @Test
    void one_right_of_eight_may_be_three_in_a_hundred_or_half() {
        Estimate trust = new TrackRecord("K", new Proportion(1, 8)).trust(0.95);
        assertThat(trust.value()).isEqualTo(0.2);
        assertThat(trust.interval().low()).isCloseTo(0.03, within(0.005));
        assertThat(trust.interval().high()).isCloseTo(0.48, within(0.005));
    }
}
