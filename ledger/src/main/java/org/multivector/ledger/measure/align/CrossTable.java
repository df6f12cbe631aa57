package org.multivector.ledger.measure.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.SplittableRandom;

/**
 * How often one party took position i while the other took position j, over the issues on which both took one. Positions
 * are numbers in order, such as 0 yes, 1 abstained, 2 no. Only the counts are kept, so the order of issues does not matter.
 * Immutable.
 */
public final class CrossTable {
    private final int[][] counts;
    private final int total;

    private CrossTable(int[][] counts) {
        this.counts = counts;
        total = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * The table of counts.
     *
     * @param counts square, at least 2 × 2, none below 0; a row a position of the one, a column a position of the other
     * @throws IllegalArgumentException if it is not so
     */
    public static CrossTable of(int[][] counts) {
        int[][] copy = new int[counts.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = counts[i].clone();
            if (copy[i].length != copy.length || Arrays.stream(copy[i]).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("expected as many counts of 0 or more in each row as there are rows,"
                        + " got " + Arrays.toString(copy[i]) + " in a table of " + copy.length);
            }
        }
        if (copy.length < 2) {
            throw new IllegalArgumentException("expected two positions or more, got " + copy.length);
        }
        return new CrossTable(copy);
    }

    /**
     * The table of two parties over some issues; those on which one of them took no position are left out.
     *
     * @param positions how many positions there are, 2 or more
     * @throws IllegalArgumentException if a position is not below that
     */
    public static CrossTable of(Collection<Issue> issues, String one, String other, int positions) {
        int[][] counts = new int[positions][positions];
        for (Issue issue : issues) {
            Integer first = issue.positions().get(one);
            Integer second = issue.positions().get(other);
            if (first != null && second != null) {
                if (Math.max(first, second) >= positions) {
                    throw new IllegalArgumentException(
                            issue.id() + ": expected positions below " + positions + ", got " + first + " " + second);
                }
                counts[first][second]++;
            }
        }
        return of(counts);
    }

    /** How many positions there are. */
    public int positions() {
        return counts.length;
    }

    /** How many issues there are. */
    public int total() {
        return total;
    }

    /** On how many the one took position i and the other position j, from 0. */
    public int count(int i, int j) {
        return counts[i][j];
    }

    /** The part of issues on which both took the same position; not a number of none. */
    public double agreement() {
        int same = 0;
        for (int i = 0; i < counts.length; i++) {
            same += counts[i][i];
        }
        return (double) same / total;
    }

    /** The part of issues on which they took the two ends of the scale; not a number of none. */
    public double opposition() {
        int last = counts.length - 1;
        return (double) (counts[0][last] + counts[last][0]) / total;
    }

    /**
     * Similarity {@code S = 1 - 2 sum d / (n dmax)}, −1 to 1 (Signorino and Ritter 1999), every issue weighing the same.
     *
     * @return not a number where there is no issue
     */
    public double similarity(Disagreement measure) {
        return 1 - 2 * observed(measure) / measure.of(0, counts.length - 1);
    }

    /**
     * {@code 1 - Do/De} with De expected from each party's own positions: Cohen's weighted kappa (Cohen 1968; Häge 2011).
     *
     * @return at most 1; 0 where they agree as chance would have it; not a number where both always took one and the same
     *     position
     */
    public double kappa(Disagreement measure) {
        return 1 - observed(measure) / expected(measure, rows(), columns());
    }

    /** As {@link #kappa}, with De expected from the positions of both together: Scott's pi (Scott 1955). */
    public double pi(Disagreement measure) {
        double[] pooled = rows();
        double[] columns = columns();
        for (int i = 0; i < pooled.length; i++) {
            pooled[i] = (pooled[i] + columns[i]) / 2;
        }
        return 1 - observed(measure) / expected(measure, pooled, pooled);
    }

    private double observed(Disagreement measure) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                sum += counts[i][j] * measure.of(i, j);
            }
        }
        return sum / total;
    }

    private static double expected(Disagreement measure, double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum += one[i] * other[j] * measure.of(i, j);
            }
        }
        return sum;
    }

    private double[] rows() {
        return Arrays.stream(counts)
                .mapToDouble(row -> (double) Arrays.stream(row).sum() / total)
                .toArray();
    }

    private double[] columns() {
        double[] out = new double[counts.length];
        for (int[] row : counts) {
            for (int j = 0; j < out.length; j++) {
                out[j] += (double) row[j] / total;
            }
        }
        return out;
    }

    /** As many issues drawn from it with replacement. */
    CrossTable resampled(SplittableRandom random) {
        int size = counts.length;
        int[] ends = new int[size * size];
        int end = 0;
        for (int cell = 0; cell < ends.length; cell++) {
            end += counts[cell / size][cell % size];
            ends[cell] = end;
        }
        int[][] drawn = new int[size][size];
        for (int i = 0; i < total; i++) {
            int place = random.nextInt(total);
            int cell = 0;
            while (ends[cell] <= place) {
                cell++;
            }
            drawn[cell / size][cell % size]++;
        }
        return new CrossTable(drawn);
    }
}
