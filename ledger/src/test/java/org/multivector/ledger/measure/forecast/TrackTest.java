package org.multivector.ledger.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.multivector.ledger.measure.Proportion;

class TrackTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate PAST = LocalDate.of(2024, 4, 30);

    private static Forecast past(String id, double probability, boolean came) {
        return new Forecast(id, "h", probability, PAST, came ? Verdict.TRUE : Verdict.FALSE);
    }

    private static Scores scores(Forecast... forecasts) {
        return Track.of(List.of(forecasts), TODAY).scores().orElseThrow();
    }

    private static List<Forecast> many(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Forecast> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double p = random.nextInt(11) / 10.0;
            out.add(past("f" + i, p, random.nextDouble() < 0.2 + 0.5 * p));
        }
        return out;
    }

    @Test
    void only_what_is_past_due_and_judged_is_scored() {
        Track track = Track.of(
                List.of(
                        past("judged", 0.8, true),
                        new Forecast("early", "h", 0.9, TODAY, Verdict.TRUE),
                        new Forecast("open", "h", 0.9, PAST, Verdict.OPEN),
                        new Forecast("void", "h", 0.9, PAST, Verdict.VOID),
                        new Forecast("void too", "h", 0.9, TODAY.plusYears(1), Verdict.VOID)),
                TODAY);
        assertThat(track.scored()).isEqualTo(1);
        assertThat(track.ahead()).isEqualTo(1);
        assertThat(track.waiting()).isEqualTo(1);
        assertThat(track.voided()).isEqualTo(2);
        assertThat(track.scores().orElseThrow().came()).isEqualTo(new Proportion(1, 1));
    }

    @Test
    void nothing_judged_is_no_score() {
        assertThat(Track.of(List.of(), TODAY)).isEqualTo(new Track(0, 0, 0, 0, java.util.Optional.empty()));
    }

    @Test
    void scores_are_those_of_the_definitions() {
        Scores scores =
                scores(past("a", 0.9, true), past("b", 0.6, false), past("c", 0.2, false), past("d", 0.5, true));
        assertThat(scores.brier()).isCloseTo((0.01 + 0.36 + 0.04 + 0.25) / 4, within(1e-15));
        assertThat(scores.log())
                .isCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.8) + Math.log(0.5)) / 4, within(1e-15));
        assertThat(scores.skill().orElseThrow()).isCloseTo(1 - 0.165 / 0.25, within(1e-15));
        assertThat(scores.discrimination().orElseThrow()).isCloseTo(0.7 - 0.4, within(1e-15));
    }

    @Test
    void certainty_that_fails_costs_much_but_not_all() {
        assertThat(scores(past("a", 1, false)).log()).isCloseTo(-Math.log(0.01), within(1e-12));
        assertThat(scores(past("a", 0, false)).log()).isCloseTo(-Math.log(0.99), within(1e-12));
    }

    @Test
    void where_all_came_out_alike_there_is_neither_skill_nor_discrimination() {
        Scores scores = scores(past("a", 0.9, true), past("b", 0.6, true));
        assertThat(scores.skill()).isEmpty();
        assertThat(scores.discrimination()).isEmpty();
    }

    @Test
    void the_parts_of_the_brier_score_make_it_up() {
        for (int round = 0; round < 50; round++) {
            Scores scores = Track.of(many(1 + 7 * round, round), TODAY).scores().orElseThrow();
            Murphy parts = scores.murphy();
            assertThat(parts.reliability() - parts.resolution() + parts.uncertainty())
                    .isCloseTo(scores.brier(), within(1e-12));
        }
    }

    @Test
    void bins_are_of_equal_numbers_and_keep_equal_probabilities_together() {
        List<Forecast> spread = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            spread.add(past("f" + i, i / 50.0, i % 2 == 0));
        }
        List<CalibrationBin> bins =
                Track.of(spread, TODAY).scores().orElseThrow().calibration();
        assertThat(bins).hasSize(5).allMatch(bin -> bin.came().whole() == 10);
        assertThat(bins.get(1).from()).isEqualTo(0.2);
        assertThat(bins.get(1).to()).isEqualTo(0.38);
        assertThat(bins.get(1).mean()).isCloseTo(0.29, within(1e-12));
        List<CalibrationBin> two = scores(
                        past("a", 0.3, true), past("b", 0.3, true), past("c", 0.3, true), past("d", 0.7, true))
                .calibration();
        assertThat(two).extracting(bin -> bin.came().whole()).containsExactly(3, 1);
    }

    @Test
    void the_order_changes_no_bit_and_what_stands_there_twice_counts_once() {
        List<Forecast> forecasts = many(200, 3);
        Track once = Track.of(forecasts, TODAY);
        List<Forecast> again = new ArrayList<>(forecasts);
        again.addAll(forecasts);
        Collections.reverse(again);
        assertThat(Track.of(again, TODAY)).isEqualTo(once);
        assertThatThrownBy(() -> Track.of(List.of(past("a", 0.1, true), past("a", 0.2, true)), TODAY))
                .hasMessageContaining("got two for a");
    }

    @Test
    void each_holder_has_a_track_of_his_own() {
        List<Forecast> forecasts = List.of(
                new Forecast("1", "b", 0.5, PAST, Verdict.TRUE), new Forecast("2", "a", 0.5, PAST, Verdict.OPEN));
        assertThat(Track.byHolder(forecasts, TODAY).keySet()).containsExactly("a", "b");
        assertThat(Track.byHolder(forecasts, TODAY).get("a"))
                .extracting(Track::waiting)
                .isEqualTo(1);
    }

    @Test
    void the_base_rate_is_the_closed_form() {
        assertThat(new BaseRate(2, 100).probability(100)).isCloseTo(0.75, within(1e-15));
        assertThat(BaseRate.of(0, 365).probability(30)).isCloseTo(1 - Math.pow(365 / 395.0, 0.5), within(1e-15));
        assertThat(new BaseRate(3, 50).probability(0)).isZero();
        // what happens often in little time is all but sure
        assertThat(BaseRate.of(1000, 10).probability(10)).isCloseTo(1, within(1e-12));
        assertThat(BaseRate.of(9, 95).perDay()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void the_past_is_foretold_from_what_was_before_it() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<LocalDate> days = List.of(first, first.plusDays(12), first.plusDays(12), first.plusDays(35));
        List<Forecast> forecasts = RollingOrigin.forecasts(days, first, first.plusDays(40), 10);
        assertThat(forecasts).extracting(Forecast::verdict).containsExactly(Verdict.TRUE, Verdict.FALSE, Verdict.TRUE);
        assertThat(forecasts.get(0).probability()).isEqualTo(BaseRate.of(1, 10).probability(10));
        assertThat(forecasts.get(2).probability()).isEqualTo(BaseRate.of(2, 30).probability(10));
        assertThat(forecasts.get(2).due()).isEqualTo(first.plusDays(39));
    }
}
