package org.multivector.lab.train;

import org.jspecify.annotations.Nullable;
import org.multivector.language.internal.model.Rows;

/**
 * An averaged perceptron over hashed features (Collins 2002). Updates are by one, so weights are whole numbers and the
 * average is exact: {@code w - sum / steps}. Not thread-safe.
 *
 * <p>Where examples come from several domains, such as treebanks that annotate differently, there is a table that all share
 * and one of each domain's own; a score is the sum of both (Daumé 2007, "Frustratingly easy domain adaptation"). What all agree
 * on is so learned from all. Who asks later speaks as domain 0 does, and its two tables are then one: it costs nothing.
 */
final class Perceptron {
    private final int columns;
    private final int cells;
    private final Table shared;
    private final @Nullable Table[] own;
    private @Nullable Table domain;
    private long steps = 1;

    /**
     * @param bits the table has 2^bits rows
     * @param columns how many classes it scores
     * @param domains how many there are; with one it has no table of its own
     */
    Perceptron(int bits, int columns, int domains) {
        this.columns = columns;
        cells = columns << bits;
        shared = new Table(columns, cells);
        own = new @Nullable Table[domains > 1 ? domains : 0];
    }

    /** What comes next is of this domain, numbered from 0. */
    void enter(int number) {
        if (own.length > 0) {
            if (own[number] == null) {
                own[number] = new Table(columns, cells);
            }
            domain = own[number];
        }
    }

    /** One more decision is looked at; updates after this count from here. */
    void step() {
        steps++;
    }

    /** Sums the columns of the rows into {@code score}. */
    void score(Rows rows, int[] score) {
        java.util.Arrays.fill(score, 0, columns, 0);
        shared.add(rows, score);
        if (domain != null) {
            domain.add(rows, score);
        }
    }

    /** Sums only some columns of the rows into {@code score}. */
    void score(Rows rows, int[] wanted, int[] score) {
        for (int column : wanted) {
            score[column] = 0;
        }
        shared.add(rows, wanted, score);
        if (domain != null) {
            domain.add(rows, wanted, score);
        }
    }

    /** Adds {@code by} to one column of the rows. */
    void update(Rows rows, int column, int by) {
        shared.update(rows, column, by, steps);
        if (domain != null) {
            domain.update(rows, column, by, steps);
        }
    }

    /** The averaged weights of domain 0, cell after cell. */
    float[] averaged() {
        float[] out = new float[shared.weights.length];
        shared.average(steps, out);
        if (own.length > 0 && own[0] != null) {
            own[0].average(steps, out);
        }
        return out;
    }

    /** Weights, and for each what it takes to know its mean over all steps. */
    private static final class Table {
        private final int columns;
        private final int[] weights;
        private final long[] sums;

        Table(int columns, int cells) {
            this.columns = columns;
            weights = new int[cells];
            sums = new long[cells];
        }

        void add(Rows rows, int[] score) {
            int[] at = rows.at();
            for (int k = 0; k < rows.size(); k++) {
                int base = at[k] * columns;
                for (int j = 0; j < columns; j++) {
                    score[j] += weights[base + j];
                }
            }
        }

        void add(Rows rows, int[] wanted, int[] score) {
            int[] at = rows.at();
            for (int k = 0; k < rows.size(); k++) {
                int base = at[k] * columns;
                for (int column : wanted) {
                    score[column] += weights[base + column];
                }
            }
        }

        void update(Rows rows, int column, int by, long steps) {
            int[] at = rows.at();
            for (int k = 0; k < rows.size(); k++) {
                int cell = at[k] * columns + column;
                weights[cell] += by;
                sums[cell] += by * steps;
            }
        }

        void average(long steps, float[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] += (float) (weights[i] - (double) sums[i] / steps);
            }
        }
    }
}
