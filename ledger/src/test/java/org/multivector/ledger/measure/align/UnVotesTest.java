package org.multivector.ledger.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.ledger.measure.Interval;
import org.multivector.ledger.measure.Resampling;

/**
 * A country's votes in the UN General Assembly beside those of others, against figures reckoned elsewhere from the roll
 * calls. The roll calls themselves are not among the data, only the figures; so the test looks for a cross table that has
 * them. Their number, agreement and opposition fix both forms of S and the interval of agreement, which are checked as
 * they are. That kappa and pi come out to the printed digits shows that one table of a country that mostly votes yes has
 * all of them; of several such tables that one is taken which comes nearest to the printed interval of kappa, so
 * that of this interval it is shown only that it can be had.
 */
class UnVotesTest {
    private static final double DIGITS = 0.0005 + 1e-9;
    private static final Set<String> PARTNERS = Set.of("CN", "RU", "TR", "DE", "US");

    private static List<Row> rows() throws IOException {
        Path file = Path.of(System.getProperty("multivector.data", "absent")).resolve("gold/oracles/un_votes_kz.tsv");
        assumeTrue(Files.exists(file), "no data; name its folder in multivector.data");
        return Table.parse("un_votes_kz.tsv", Files.readString(file)).rows();
    }

    private static double number(Row row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static boolean isPrinted(double value, Row row, String column) {
        return Math.abs(value - number(row, column)) <= DIGITS;
    }

    private static Interval interval(Row row, String column) {
        String[] ends = row.get(column).replaceAll("[\\[\\]]", "").split(",");
        return new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
    }

    @Test
    void every_row_is_that_of_a_table() throws IOException {
        assertThat(rows()).hasSize(35).allMatch(row -> !tables(row, 1).isEmpty());
    }

    @Test
    void intervals_are_within_a_hundredth() throws IOException {
        List<Row> main = rows().stream()
                .filter(row -> row.id().equals("2007-2019") && PARTNERS.contains(row.get("partner")))
                .toList();
        assertThat(main).hasSize(PARTNERS.size());
        for (Row row : main) {
            Interval agreement = interval(row, "agree_ci95");
            Interval kappa = interval(row, "kappa_ci95");
            CrossTable nearest = tables(row, 200).stream()
                    .min(Comparator.comparingDouble(table -> distance(alignment(table, 300), kappa)))
                    .orElseThrow();
            Alignment alignment = alignment(nearest, 2000);
            Interval found = alignment.agreement().interval();
            assertThat(found.low()).as(row.toString()).isCloseTo(agreement.low(), within(0.01));
            assertThat(found.high()).as(row.toString()).isCloseTo(agreement.high(), within(0.01));
            assertThat(distance(alignment, kappa))
                    .as("%s %s", row, alignment.kappa())
                    .isLessThan(0.01);
        }
    }

    private static Alignment alignment(CrossTable table, int times) {
        return Alignment.of(table, new Resampling(times, 0.95, 1)).result().orElseThrow();
    }

    private static double distance(Alignment alignment, Interval kappa) {
        Interval found = alignment.kappa().orElseThrow().interval();
        return Math.max(Math.abs(found.low() - kappa.low()), Math.abs(found.high() - kappa.high()));
    }

    /** Tables that have the row's figures; the one whose votes the row is about is the table's first party. */
    private static List<CrossTable> tables(Row row, int limit) {
        List<CrossTable> out = new ArrayList<>();
        int n = Integer.parseInt(row.get("n"));
        for (int same : printed(n, number(row, "agree"))) {
            for (int opposite : printed(n, number(row, "opposite"))) {
                CrossTable sums =
                        CrossTable.of(new int[][] {{same, 0, opposite}, {n - same - opposite, 0, 0}, {0, 0, 0}});
                if (isPrinted(sums.similarity(Disagreement.ABSOLUTE), row, "S_abs")
                        && isPrinted(sums.similarity(Disagreement.SQUARED), row, "S_sq")) {
                    split(row, new int[] {same, opposite, n - same - opposite}, limit, out);
                }
            }
        }
        return out;
    }

    /** The numbers whose part of n is printed so. */
    private static int[] printed(int n, double part) {
        return IntStream.rangeClosed((int) Math.ceil(n * (part - DIGITS)), (int) (n * (part + DIGITS)))
                .toArray();
    }

    /** Splits the numbers of same, opposite and neighbouring votes among the nine cells, in several ways. */
    private static void split(Row row, int[] sums, int limit, List<CrossTable> out) {
        for (int bothNo : new int[] {0, 2, 6, 12, 24, 48, 96}) {
            for (int part : new int[] {0, 1, 2, 4, 6, 8}) {
                for (int noYes : new int[] {0, 8}) {
                    if (out.size() < limit) {
                        fit(row, sums, new int[] {bothNo, part * sums[2] / 10, noYes}, out);
                    }
                }
            }
        }
    }

    /** Adds the first table with these three cells whose kappa and pi are the row's, if there is one. */
    private static void fit(Row row, int[] sums, int[] cells, List<CrossTable> out) {
        for (int abstainedYes = 0; abstainedYes <= sums[2] - cells[1] - 1; abstainedYes++) {
            // how far kappa and pi lie apart depends on the difference of the two parties' means alone
            if (!mayFit(row, table(sums, cells, abstainedYes, 0))) {
                continue;
            }
            for (int bothAbstained = 0; bothAbstained <= sums[0] - cells[0]; bothAbstained++) {
                CrossTable table = table(sums, cells, abstainedYes, bothAbstained);
                if (isPrinted(table.kappa(Disagreement.SQUARED), row, "kappa_w2")
                        && isPrinted(table.pi(Disagreement.SQUARED), row, "pi_w2")
                        && table.count(0, 0) + table.count(0, 1) + table.count(0, 2) > 0.6 * table.total()) {
                    out.add(table);
                    return;
                }
            }
        }
    }

    private static CrossTable table(int[] sums, int[] cells, int abstainedYes, int bothAbstained) {
        return CrossTable.of(new int[][] {
            {
                sums[0] - cells[0] - bothAbstained,
                sums[2] - cells[1] - abstainedYes - 1,
                sums[1] - Math.min(cells[2], sums[1])
            },
            {abstainedYes, bothAbstained, cells[1]},
            {Math.min(cells[2], sums[1]), 1, cells[0]}
        });
    }

    private static boolean mayFit(Row row, CrossTable table) {
        double observed = (1 - table.similarity(Disagreement.SQUARED)) * 2;
        double difference = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                difference += (double) table.count(i, j) * (i - j) / table.total();
            }
        }
        double kappa = 1 - number(row, "kappa_w2");
        double pi = 1 - number(row, "pi_w2");
        double slack = 3 * DIGITS * observed * (1 / (kappa * kappa) + 1 / (pi * pi));
        return Math.abs(difference * difference - 2 * observed * (1 / kappa - 1 / pi)) < slack;
    }
}
