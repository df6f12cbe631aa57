package org.multivector.ledger.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.table.Table;

class PeltTest {
    static double[] nile() {
        return Table.resource(PeltTest.class, "nile.tsv").values("flow").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void the_nile_changes_once_in_1899_at_both_prices() {
        double[] nile = nile();
        assertThat(Pelt.noise(nile)).isCloseTo(115.3, within(0.05));
        double penalty = Pelt.penalty(nile);
        assertThat(Pelt.changes(nile, penalty, 1)).containsExactly(28);
        assertThat(Pelt.changes(nile, 1.5 * penalty, 1)).containsExactly(28);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void pruning_never_loses_the_best_cutting(int shortest) {
        SplittableRandom random = new SplittableRandom(shortest);
        for (int round = 0; round < 200; round++) {
            double[] values = new double[random.nextInt(2 * shortest, 40)];
            for (int i = 0; i < values.length; i++) {
                values[i] = (i / 7 % 2) * 2 + random.nextDouble();
            }
            double penalty = random.nextDouble(3);
            List<Integer> changes = Pelt.changes(values, penalty, shortest);
            assertThat(cost(values, changes, penalty))
                    .as("round %s", round)
                    .isCloseTo(best(values, penalty, shortest), within(1e-9));
        }
    }

    private static double cost(double[] values, List<Integer> changes, double penalty) {
        SquaredCost cost = new SquaredCost(values);
        double sum = penalty * changes.size();
        int start = 0;
        for (int change : changes) {
            sum += cost.of(start, change);
            start = change;
        }
        return sum + cost.of(start, values.length);
    }

    /** By trying all last starts, without pruning. */
    private static double best(double[] values, double penalty, int shortest) {
        SquaredCost cost = new SquaredCost(values);
        double[] best = new double[values.length + 1];
        java.util.Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = shortest; end <= values.length; end++) {
            for (int start = 0; start <= end - shortest; start++) {
                best[end] = Math.min(best[end], best[start] + cost.of(start, end) + penalty);
            }
        }
        return best[values.length];
    }

    @Test
    void where_nothing_changes_there_is_no_change() {
        double[] flat = new double[50];
        assertThat(Pelt.changes(flat, Pelt.penalty(flat), 1)).isEmpty();
        assertThat(Pelt.changes(new double[] {1, 9}, 0, 2)).isEmpty();
        assertThat(Pelt.changes(new double[0], 1, 1)).isEmpty();
    }

    @Test
    void noise_is_told_where_most_neighbours_are_equal() {
        double[] steps = new double[40];
        java.util.Arrays.fill(steps, 20, 40, 5);
        assertThat(Pelt.noise(steps)).isGreaterThan(0);
        assertThat(Pelt.changes(steps, Pelt.penalty(steps), 1)).containsExactly(20);
    }

    @Test
    void values_must_be_finite() {
        assertThatThrownBy(() -> Pelt.changes(new double[] {1, Double.NaN, 2}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_nile_is_seen_to_have_changed_three_years_later() {
        int[] runs = RunLengths.DEFAULT.mostProbable(RunLengths.standardized(nile()));
        assertThat(runs[30]).isEqualTo(31);
        assertThat(runs[31]).isEqualTo(4);
        assertThat(runs).hasSize(100);
    }
}
