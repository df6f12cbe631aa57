package org.multivector.ledger.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.ledger.measure.Made.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.multivector.ledger.measure.EventDate;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Standing;

class BreaksTest {
    /** Two happenings a week, each from a family of its own; in week {@code turn} the score falls by {@code fall}. */
    private static List<Happening> weeks(int count, int turn, double fall, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Happening> out = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            for (int i = 0; i < 2; i++) {
                double score = 3 + random.nextDouble(-2, 2) - (week < turn ? 0 : fall);
                String id = String.format("w%03d.%d", week, i);
                out.add(words(id, 3 + 7 * week + i, score, "f" + id));
            }
        }
        return out;
    }

    private static List<Break> breaks(List<Happening> happenings) {
        return Breaks.of(Happenings.of(happenings), BreakSettings.DEFAULT)
                .result()
                .orElseThrow();
    }

    @Test
    void a_fall_is_found_with_the_happenings_that_make_it() {
        List<Happening> happenings = weeks(60, 35, 4, 1);
        happenings.add(words("quarrel", 3 + 7 * 35, -9, "loud"));
        List<Break> breaks = breaks(happenings);
        assertThat(breaks).hasSize(1);
        Break one = breaks.get(0);
        assertThat(one.week()).isEqualTo(LocalDate.of(2021, 1, 4).plusWeeks(35));
        assertThat(one.before()).isCloseTo(3, within(0.5));
        assertThat(one.after()).isCloseTo(-1, within(0.5));
        assertThat(one.chance()).isEqualTo(0.001);
        assertThat(one.happenings()).hasSize(5).startsWith("quarrel");
    }

    @Test
    void a_fall_that_one_family_tells_may_be_chance() {
        List<Happening> happenings = weeks(60, 35, 0, 2);
        happenings.removeIf(one -> one.id().compareTo("w035") >= 0);
        for (Happening one : weeks(60, 35, 4, 2)) {
            if (one.id().compareTo("w035") >= 0) {
                happenings.add(words(
                        one.id(), 3 + 7 * Integer.parseInt(one.id().substring(1, 4)), one.score(), "loud"));
            }
        }
        happenings.replaceAll(one -> one.id().compareTo("w035") < 0 && one.id().compareTo("w010") > 0
                ? new Happening(one.id(), one.date(), one.score(), 1, Standing.HAPPENED, false, List.of("calm"))
                : one);
        assertThat(breaks(happenings)).hasSize(1).allMatch(one -> one.chance() > 0.05);
    }

    @Test
    void where_nothing_changes_no_break_is_offered() {
        assertThat(breaks(weeks(60, 60, 0, 3))).isEmpty();
    }

    @Test
    void a_clean_step_is_one_break_and_rounding_is_none() {
        List<Happening> happenings = new ArrayList<>();
        for (Happening one : weeks(60, 35, 0, 3)) {
            double score = one.id().compareTo("w035") < 0 ? 2.3 : -1.1;
            happenings.add(new Happening(
                    one.id(), one.date(), score, 0.1 + 0.8 * one.score() / 10, one.standing(), false, one.families()));
        }
        assertThat(breaks(happenings)).hasSize(1).allMatch(one -> one.before() == 2.3 && one.after() == -1.1);
    }

    /** Families that each see their own weeks in their own way: breaks there are, but none that could not be chance. */
    @Test
    void moods_of_families_are_rarely_taken_for_a_change() {
        SplittableRandom random = new SplittableRandom(5);
        BreakSettings settings = new BreakSettings(30, 4, 199, 1, 4, 5);
        int offered = 0;
        int clear = 0;
        for (int world = 0; world < 100; world++) {
            List<Break> breaks =
                    Breaks.of(Happenings.of(moods(random)), settings).result().orElseThrow();
            offered += breaks.isEmpty() ? 0 : 1;
            clear += breaks.stream().anyMatch(one -> one.chance() < 0.05) ? 1 : 0;
        }
        assertThat(offered).isGreaterThan(40);
        assertThat(clear).isLessThan(10);
    }

    private static List<Happening> moods(SplittableRandom random) {
        List<Happening> out = new ArrayList<>();
        double mood = 0;
        for (int i = 0; i < 160; i++) {
            mood = i % 5 == 0 ? random.nextDouble(-2, 2) : mood;
            out.add(words("e" + i, 3 + 7 * (i / 2) + i % 2, mood + random.nextDouble(-3, 3), "f" + i / 5));
        }
        return out;
    }

    @Test
    void below_thirty_weeks_no_break_is_offered() {
        assertThat(Breaks.of(Happenings.of(weeks(29, 15, 9, 4)), BreakSettings.DEFAULT)
                        .refusal()
                        .orElseThrow()
                        .message())
                .isEqualTo("not enough weeks with a dated happening: 29 weeks, 30 needed");
    }

    @Test
    void a_happening_of_an_unknown_week_fills_no_week() {
        List<Happening> happenings = weeks(29, 15, 9, 4);
        LocalDate first = LocalDate.of(2023, 1, 1);
        happenings.add(new Happening(
                "year", new EventDate(first, first.plusDays(364)), 5, 1, Standing.HAPPENED, false, List.of("f")));
        assertThat(Breaks.of(Happenings.of(happenings), BreakSettings.DEFAULT).result())
                .isEmpty();
    }

    @Test
    void the_order_changes_nothing() {
        List<Happening> happenings = weeks(60, 35, 3, 5);
        List<Break> once = breaks(happenings);
        Collections.reverse(happenings);
        happenings.addAll(new ArrayList<>(happenings.subList(0, 20)));
        assertThat(breaks(happenings)).isEqualTo(once).isNotEmpty();
    }
}
