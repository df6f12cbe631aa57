package org.multivector.ledger.measure.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.ledger.measure.Made.DAY;
import static org.multivector.ledger.measure.Made.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.ledger.measure.EventDate;
import org.multivector.ledger.measure.Happening;
import org.multivector.ledger.measure.Happenings;
import org.multivector.ledger.measure.Made;
import org.multivector.ledger.measure.Standing;

class DyadicSeriesTest {
    private static final SeriesSettings ANY = new SeriesSettings(90, 365, 2, 0);

    private static DyadicSeries series(SeriesSettings settings, Happening... happenings) {
        return DyadicSeries.of(Happenings.of(List.of(happenings)), settings);
    }

    private static Happening on(EventDate date, boolean material) {
        return new Happening("e", date, 5, 1, Standing.HAPPENED, material, List.of("f"));
    }

    @ParameterizedTest
    @CsvSource({"false, -1, 0", "false, 0, 1", "false, 90, 0.5", "false, 180, 0.25", "true, 365, 0.5", "true, 730, 0.25"
    })
    void one_happening_is_half_after_its_half_life(boolean material, int day, double mass) {
        DyadicSeries series = series(ANY, on(EventDate.of(DAY), material));
        assertThat(series.at(DAY.plusDays(day)).mass()).isEqualTo(mass);
    }

    @Test
    void little_is_pulled_to_0() {
        SeriesPoint point = series(ANY, words("a", 0, 6, "f")).at(DAY);
        assertThat(point.level().orElseThrow().net()).isEqualTo(6.0 / 3);
    }

    @Test
    void a_constant_stream_has_the_mass_of_the_geometric_series() {
        List<Happening> stream = new ArrayList<>();
        for (int day = 0; day < 1000; day++) {
            stream.add(words("e" + day, day, 4, "f"));
        }
        SeriesPoint point = DyadicSeries.of(Happenings.of(stream), ANY).at(DAY.plusDays(999));
        double q = Math.pow(2, -1.0 / 90);
        double mass = (1 - Math.pow(q, 1000)) / (1 - q);
        double squares = (1 - Math.pow(q, 2000)) / (1 - q * q);
        assertThat(point.mass()).isCloseTo(mass, within(1e-9));
        assertThat(point.effective()).isCloseTo(mass * mass / squares, within(1e-9));
        assertThat(point.level().orElseThrow().net()).isCloseTo(4 * mass / (2 + mass), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 5", "0, 9, 9", "0, 9, 40", "3, 33, 20", "0, 364, 700", "5, 5, 8", "0, 30, -1"})
    void an_uncertain_date_counts_as_the_mean_over_its_days(int first, int last, int day) {
        double sum = 0;
        for (int one = first; one <= last; one++) {
            sum += one <= day ? Math.pow(2, (one - day) / 90.0) : 0;
        }
        EventDate date = new EventDate(DAY.plusDays(first), DAY.plusDays(last));
        assertThat(series(ANY, on(date, false)).at(DAY.plusDays(day)).mass())
                .isCloseTo(sum / (last - first + 1), within(1e-13));
    }

    @Test
    void cooperation_and_conflict_do_not_cancel() {
        Level level = series(ANY, words("visit", 0, 4, "f"), words("threat", 0, -4, "f"))
                .at(DAY)
                .level()
                .orElseThrow();
        assertThat(level).isEqualTo(new Level(1, 1));
        assertThat(level.net()).isZero();
    }

    @Test
    void two_happenings_are_too_few_for_a_value_and_three_of_equal_weight_are_enough() {
        SeriesPoint two = series(SeriesSettings.DEFAULT, words("a", 0, 4, "f"), words("b", 0, 4, "f"))
                .at(DAY);
        assertThat(two.level()).isEmpty();
        assertThat(two.effective()).isEqualTo(2);
        Happening[] three = {words("a", 1, 4, "f"), words("b", 1, 4, "f"), words("c", 1, 4, "f")};
        for (SeriesPoint point : series(SeriesSettings.DEFAULT, three).daily(DAY.plusDays(1), DAY.plusDays(500))) {
            assertThat(point.level()).as(point.toString()).isPresent();
        }
    }

    @Test
    void what_did_not_happen_weighs_nothing() {
        Happening denied = new Happening("e", EventDate.of(DAY), 5, 1, Standing.NOT_SO, false, List.of("f"));
        Happening disputed = new Happening("d", EventDate.of(DAY), 5, 0.8, Standing.DISPUTED, false, List.of("f"));
        SeriesPoint point = series(ANY, denied, disputed).at(DAY);
        assertThat(point.mass()).isEqualTo(0.4);
        assertThat(point.effective()).isEqualTo(1);
    }

    @Test
    void doubling_and_shuffling_change_no_bit() {
        List<Happening> made = Made.any(300, 20, 1);
        LocalDate to = DAY.plusDays(800);
        List<SeriesPoint> once =
                DyadicSeries.of(Happenings.of(made), SeriesSettings.DEFAULT).daily(DAY, to);
        List<SeriesPoint> again = DyadicSeries.of(Happenings.of(Made.shuffledAndDoubled(made)), SeriesSettings.DEFAULT)
                .daily(DAY, to);
        assertThat(again).isEqualTo(once).hasSize(801);
        assertThat(once.get(800).level()).isPresent();
    }

    @Test
    void a_day_asked_for_alone_is_as_in_the_series_and_every_seventh_in_the_weekly_one() {
        DyadicSeries series = DyadicSeries.of(Happenings.of(Made.any(100, 9, 2)), SeriesSettings.DEFAULT);
        List<SeriesPoint> daily = series.daily(DAY, DAY.plusDays(99));
        assertThat(series.at(DAY.plusDays(70))).isEqualTo(daily.get(70));
        assertThat(series.weekly(DAY, DAY.plusDays(99)).get(10)).isEqualTo(daily.get(70));
        assertThat(series.daily(DAY, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_happenings_behind_a_day_make_up_its_height() {
        DyadicSeries series = DyadicSeries.of(Happenings.of(Made.any(100, 9, 3)), SeriesSettings.DEFAULT);
        LocalDate day = DAY.plusDays(400);
        double net = series.at(day).level().orElseThrow().net();
        List<Contribution> behind = series.behind(day, 1000);
        assertThat(behind.stream().mapToDouble(Contribution::part).sum()).isCloseTo(net, within(1e-12));
        assertThat(series.behind(day, 3)).isEqualTo(behind.subList(0, 3));
    }

    @Test
    void nothing_is_left_of_what_happened_thousands_of_years_ago() {
        DyadicSeries series = series(ANY, on(EventDate.of(LocalDate.of(-9000, 1, 1)), true));
        assertThat(series.at(DAY)).isEqualTo(new SeriesPoint(DAY, 0, 0, Optional.empty()));
    }

    @Test
    void two_happenings_cannot_have_one_id() {
        assertThatThrownBy(() -> series(ANY, words("a", 0, 4, "f"), words("a", 1, 4, "f")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got two for a");
    }
}
