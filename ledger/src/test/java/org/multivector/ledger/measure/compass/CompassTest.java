package org.multivector.ledger.measure.compass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.ledger.measure.Made.DAY;
import static org.multivector.ledger.measure.Made.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.ledger.measure.EventDate;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Interval;
import org.multivector.ledger.measure.Made;
import org.multivector.ledger.measure.Outcome;
import org.multivector.ledger.measure.Refusal;
import org.multivector.ledger.measure.Resampling;
import org.multivector.ledger.measure.Standing;
import org.multivector.ledger.measure.series.SeriesSettings;

class CompassTest {
    /** Happenings of one score, each from a family of its own. */
    private static List<Happening> each(String prefix, int count, double score) {
        List<Happening> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(words(prefix + i, 0, score, prefix + "family" + i));
        }
        return out;
    }

    private static Compass compass(Map<String, List<Happening>> poles) {
        return outcome(poles, CompassSettings.DEFAULT).result().orElseThrow();
    }

    private static Outcome<Compass> outcome(Map<String, List<Happening>> poles, CompassSettings settings) {
        Map<String, Happenings> byPole = new HashMap<>();
        poles.forEach((pole, happenings) -> byPole.put(pole, Happenings.of(happenings)));
        return Compass.of(byPole, DAY, settings);
    }

    private static double pull(Compass compass, int pole) {
        return compass.bearings().get(pole).pull().result().orElseThrow().value();
    }

    @Test
    void the_pull_is_the_height_of_the_series_over_ten() {
        Compass compass = compass(Map.of("A", each("a", 8, 5), "B", each("b", 6, -4)));
        assertThat(pull(compass, 0)).isCloseTo(40 / 10.0 / 10, within(1e-15));
        assertThat(pull(compass, 1)).isCloseTo(-24 / 8.0 / 10, within(1e-15));
        assertThat(compass.spread().orElseThrow().value()).isCloseTo(0.7, within(1e-15));
        assertThat(compass.tilt().orElseThrow()).isEqualTo(new Tilt("A", Map.of("A", 1.0, "B", 0.0)));
        assertThat(compass.breadth()).isEqualTo(1);
        assertThat(compass.families()).isEqualTo(14);
    }

    @Test
    void below_five_families_there_is_no_number_but_the_list() {
        List<Happening> many = new ArrayList<>(each("a", 4, 5));
        many.add(words("copy", 0, 5, "afamily0"));
        Outcome<Compass> outcome = outcome(Map.of("A", many), CompassSettings.DEFAULT);
        Refusal refusal = outcome.refusal().orElseThrow();
        assertThat(refusal.message()).isEqualTo("not enough independent sources: 4 families, 5 needed");
        assertThat(refusal.happenings()).containsExactly("a0", "a1", "a2", "a3", "copy");
        assertThat(outcome.result()).isEmpty();
    }

    @Test
    void a_pole_with_too_few_families_is_silent_and_never_the_tilt() {
        Compass compass = compass(Map.of("A", each("a", 8, -5), "B", each("b", 6, -4), "C", each("c", 3, 9)));
        Bearing silent = compass.bearings().get(2);
        assertThat(silent.pull().refusal().orElseThrow().lack()).isEqualTo(Refusal.Lack.FAMILIES);
        assertThat(silent.ambivalence()).isEmpty();
        assertThat(compass.tilt().orElseThrow().pole()).isEqualTo("B");
        assertThat(compass.breadth()).isZero();
    }

    @Test
    void five_families_on_two_happenings_are_too_few_happenings() {
        String[] families = {"a", "b", "c", "d", "e"};
        Compass compass = compass(Map.of("A", List.of(words("x", 0, 5, families), words("y", 0, 5, families))));
        assertThat(compass.bearings().get(0).pull().refusal().orElseThrow().message())
                .isEqualTo("not enough recent happenings: 2 effective happenings, 3 needed");
        assertThat(compass.tilt()).isEmpty();
        assertThat(compass.concentration()).isEmpty();
    }

    @Test
    void opposite_signals_to_one_pole_are_ambivalence() {
        List<Happening> mixed = new ArrayList<>(each("a", 5, 4));
        mixed.addAll(each("b", 5, -4));
        List<Happening> some = new ArrayList<>(each("c", 6, 4));
        some.addAll(each("d", 2, -4));
        Compass compass = compass(Map.of("A", mixed, "B", some));
        assertThat(compass.bearings().get(0).ambivalence().orElseThrow().value())
                .isEqualTo(1);
        assertThat(compass.bearings().get(1).ambivalence().orElseThrow().value())
                .isEqualTo(0.5);
    }

    @Test
    void cooperation_with_all_alike_has_entropy_1() {
        Concentration alike = compass(Map.of("A", each("a", 5, 4), "B", each("b", 5, 4)))
                .concentration()
                .orElseThrow();
        assertThat(alike.entropy().value()).isCloseTo(1, within(1e-15));
        assertThat(alike.herfindahl().value()).isCloseTo(0.5, within(1e-15));
        Concentration one = compass(Map.of("A", each("a", 5, 8), "B", List.of()))
                .concentration()
                .orElseThrow();
        assertThat(one.shares()).isEqualTo(Map.of("A", 41 / 42.0, "B", 1 / 42.0));
        assertThat(one.entropy().value()).isBetween(0.1, 0.2);
    }

    @Test
    void doubling_shuffling_and_copying_change_no_bit() {
        List<Happening> made = Made.any(200, 30, 4);
        List<Happening> other = Made.any(60, 30, 4);
        Compass once = compass(made, other);
        assertThat(compass(Made.shuffledAndDoubled(made), Made.shuffledAndDoubled(other)))
                .isEqualTo(once);
        assertThat(once.bearings().get(0).pull().result()).isPresent();
    }

    private static Compass compass(List<Happening> one, List<Happening> other) {
        return Compass.of(
                        Map.of("A", Happenings.of(one), "B", Happenings.of(other)),
                        DAY.plusDays(800),
                        CompassSettings.DEFAULT)
                .result()
                .orElseThrow();
    }

    @Test
    void another_seed_moves_the_interval_a_little_and_the_value_not_at_all() {
        List<Happening> made = Made.any(200, 30, 5);
        Map<String, Happenings> poles = Map.of("A", Happenings.of(made));
        var one = Compass.of(poles, DAY.plusDays(800), CompassSettings.DEFAULT)
                .result()
                .orElseThrow();
        var two = Compass.of(poles, DAY.plusDays(800), CompassSettings.DEFAULT.withSeed(7))
                .result()
                .orElseThrow();
        Interval first = one.bearings().get(0).pull().result().orElseThrow().interval();
        Interval second = two.bearings().get(0).pull().result().orElseThrow().interval();
        assertThat(pull(two, 0)).isEqualTo(pull(one, 0));
        assertThat(second).isNotEqualTo(first);
        assertThat(second.low()).isCloseTo(first.low(), within(0.02));
        assertThat(second.high()).isCloseTo(first.high(), within(0.02));
    }

    @Test
    void it_tells_what_would_be_without_a_family() {
        List<Happening> leaning = new ArrayList<>(each("a", 5, 1));
        for (int i = 0; i < 10; i++) {
            leaning.add(words("loud" + i, 0, 10, "loud"));
        }
        leaning.add(words("shared", 0, 10, "loud", "afamily0"));
        Compass compass = compass(Map.of("A", leaning, "B", each("b", 6, 4)));
        assertThat(compass.tilt().orElseThrow().pole()).isEqualTo("A");
        Without first = compass.without().get(0);
        assertThat(first.family()).isEqualTo("loud");
        assertThat(first.tilt()).contains("B");
        assertThat(first.pull().get("A")).isCloseTo((5 + 10) / 8.0 / 10, within(1e-15));
        assertThat(compass.without()).hasSize(5);
    }

    @Test
    void a_happening_of_two_poles_counts_for_both_and_is_one() {
        Happening joint = words("joint", 0, 4, "x");
        List<Happening> one = new ArrayList<>(each("a", 5, 4));
        List<Happening> other = new ArrayList<>(each("b", 5, 4));
        one.add(joint);
        other.add(joint);
        Compass compass = compass(Map.of("A", one, "B", other));
        assertThat(compass.happenings()).isEqualTo(11);
        assertThat(compass.bearings()).allMatch(bearing -> bearing.happenings() == 6);
    }

    @Test
    void what_happens_later_is_not_known_yet() {
        List<Happening> late = new ArrayList<>(each("a", 5, 4));
        late.add(words("late", 1, -10, "x"));
        assertThat(compass(Map.of("A", late)).happenings()).isEqualTo(5);
    }

    @Test
    void doubt_of_the_coder_widens_the_interval() {
        List<Happening> doubted = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            doubted.add(
                    new Happening("e" + i, EventDate.of(DAY), i - 2, 0.5, Standing.HAPPENED, false, List.of("f" + i)));
        }
        assertThat(width(doubted, CoderError.DROP)).isGreaterThan(width(doubted, CoderError.NONE));
        assertThat(width(doubted, CoderError.FLIP)).isGreaterThan(width(doubted, CoderError.DROP));
    }

    private static double width(List<Happening> happenings, CoderError error) {
        CompassSettings settings = new CompassSettings(SeriesSettings.DEFAULT, 1, 5, error, Resampling.DEFAULT, 0);
        Compass compass = outcome(Map.of("A", happenings), settings).result().orElseThrow();
        Interval interval =
                compass.bearings().get(0).pull().result().orElseThrow().interval();
        return interval.high() - interval.low();
    }

    /** Of worlds in which the truth is known, about 95 in 100 intervals hold it. */
    @ParameterizedTest
    @ValueSource(ints = {6, 12, 30})
    void the_interval_keeps_its_level(int families) {
        SplittableRandom random = new SplittableRandom(11);
        SeriesSettings noPrior = new SeriesSettings(90, 365, 0, 0);
        CompassSettings settings =
                new CompassSettings(noPrior, 1, 5, CoderError.NONE, new Resampling(1000, 0.95, 1), 0);
        int held = 0;
        int worlds = 400;
        for (int world = 0; world < worlds; world++) {
            Interval interval = outcome(Map.of("A", world(families, random)), settings)
                    .result()
                    .orElseThrow()
                    .bearings()
                    .get(0)
                    .pull()
                    .result()
                    .orElseThrow()
                    .interval();
            held += interval.low() <= 0.1 && 0.1 <= interval.high() ? 1 : 0;
        }
        assertThat(held / (double) worlds).isBetween(0.91, 0.98);
    }

    /** Families that see things each in its way, around a score of 1. */
    private static List<Happening> world(int families, SplittableRandom random) {
        List<Happening> out = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            double view = random.nextDouble(-3, 3);
            for (int i = 0; i <= family % 3; i++) {
                out.add(words(family + "." + i, 0, 1 + view + random.nextDouble(-3, 3), "f" + family));
            }
        }
        return out;
    }

    @Test
    void a_compass_needs_a_pole() {
        assertThatThrownBy(() -> Compass.of(Map.of(), DAY, CompassSettings.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
