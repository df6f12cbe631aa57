package org.multivector.lab.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gradient boosting of regression trees for two classes: Friedman, <i>Greedy function approximation</i> (2001), with
 * second-order steps and histograms as LightGBM has them (Ke et al. 2017). Trees grow leaf by leaf, the most gainful
 * first. The same lines in the same order give the same trees.
 */
final class Boosting {
    private static final int ROUNDS = 100;
    private static final int LEAVES = 31;
    private static final double RATE = 0.15;
    private static final double PENALTY = 1;
    private static final int FEWEST = 50;
    /** The share of features that a tree may ask for. */
    private static final double SHARE = 0.5;

    private final Bins bins;
    private final byte[] labels;
    private final float[] weights;
    private final double[] scores;
    private final float[] gradients;
    private final float[] hessians;
    private final int[] order;
    private final int[] spare;
    private final SplittableRandom random = new SplittableRandom(1);

    /** @param lines the lines, their labels and weights */
    Boosting(Lines lines) {
        bins = Bins.of(lines);
        labels = lines.labels();
        weights = lines.weights();
        int n = lines.size();
        scores = new double[n];
        gradients = new float[n];
        hessians = new float[n];
        order = new int[n];
        spare = new int[n];
    }

    /** A leaf under way: its lines are those from {@code from} to before {@code to} of the order. */
    private static final class Leaf {
        private final int from;
        private final int to;
        /** For each bin of each feature the sum of gradients, that of hessians, and the count. */
        private final float[] sums;

        private double gradient;
        private double hessian;
        private double gain;
        private int feature = -1;
        private int bin;
        private @Nullable Leaf yes;
        private @Nullable Leaf no;

        Leaf(int from, int to, float[] sums) {
            this.from = from;
            this.to = to;
            this.sums = sums;
        }

        double value() {
            return -gradient / (hessian + PENALTY) * RATE;
        }
    }

    /** The trees, in the grammar of the product's table. */
    List<String> train() {
        List<String> trees = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < scores.length; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                gradients[i] = (float) ((p - labels[i]) * weights[i]);
                hessians[i] = (float) (p * (1 - p) * weights[i]);
                order[i] = i;
            }
            trees.add(write(grow()));
        }
        return trees;
    }

    private Leaf grow() {
        int[] features = features();
        Leaf root = leaf(0, order.length, features, sums(0, order.length, features));
        List<Leaf> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            Leaf best = leaves.get(0);
            for (Leaf leaf : leaves) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.gain <= 0) {
                break;
            }
            leaves.remove(best);
            leaves.addAll(split(best, features));
        }
        for (Leaf leaf : leaves) {
            double value = leaf.value();
            for (int i = leaf.from; i < leaf.to; i++) {
                scores[order[i]] += value;
            }
        }
        return root;
    }

    private int[] features() {
        int[] all = new int[bins.features()];
        Arrays.setAll(all, i -> i);
        int most = (int) Math.ceil(all.length * SHARE);
        for (int i = 0; i < most; i++) {
            int other = i + random.nextInt(all.length - i);
            int swap = all[i];
            all[i] = all[other];
            all[other] = swap;
        }
        int[] chosen = Arrays.copyOf(all, most);
        Arrays.sort(chosen);
        return chosen;
    }

    private List<Leaf> split(Leaf leaf, int[] features) {
        int middle = part(leaf);
        float[] yesSums;
        float[] noSums;
        if (middle - leaf.from < leaf.to - middle) {
            yesSums = sums(leaf.from, middle, features);
            noSums = less(leaf.sums, yesSums);
        } else {
            noSums = sums(middle, leaf.to, features);
            yesSums = less(leaf.sums, noSums);
        }
        Leaf yes = leaf(leaf.from, middle, features, yesSums);
        Leaf no = leaf(middle, leaf.to, features, noSums);
        leaf.yes = yes;
        leaf.no = no;
        return List.of(yes, no);
    }

    /** Brings the lines that answer yes to the front, the order otherwise kept. */
    private int part(Leaf leaf) {
        byte[] column = bins.column(leaf.feature);
        int front = leaf.from;
        int back = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            int line = order[i];
            if (column[line] <= leaf.bin) {
                order[front++] = line;
            } else {
                spare[back++] = line;
            }
        }
        System.arraycopy(spare, 0, order, front, back);
        return front;
    }

    /** A leaf with its best question. */
    private Leaf leaf(int from, int to, int[] features, float[] sums) {
        Leaf leaf = new Leaf(from, to, sums);
        for (int i = from; i < to; i++) {
            leaf.gradient += gradients[order[i]];
            leaf.hessian += hessians[order[i]];
        }
        for (int k = 0; k < features.length; k++) {
            ask(leaf, features[k], k * Bins.MOST * 3);
        }
        return leaf;
    }

    private float[] sums(int from, int to, int[] features) {
        float[] sums = new float[features.length * Bins.MOST * 3];
        for (int k = 0; k < features.length; k++) {
            byte[] column = bins.column(features[k]);
            int base = k * Bins.MOST * 3;
            for (int i = from; i < to; i++) {
                int line = order[i];
                int at = base + column[line] * 3;
                sums[at] += gradients[line];
                sums[at + 1] += hessians[line];
                sums[at + 2]++;
            }
        }
        return sums;
    }

    /** A leaf's sums without one part's, in place: the other part's. */
    private static float[] less(float[] parent, float[] sister) {
        for (int i = 0; i < parent.length; i++) {
            parent[i] -= sister[i];
        }
        return parent;
    }

    private void ask(Leaf leaf, int feature, int base) {
        double whole = leaf.gradient * leaf.gradient / (leaf.hessian + PENALTY);
        double gradient = 0;
        double hessian = 0;
        int count = 0;
        int all = leaf.to - leaf.from;
        for (int bin = 0; bin < bins.count(feature) - 1; bin++) {
            int at = base + bin * 3;
            gradient += leaf.sums[at];
            hessian += leaf.sums[at + 1];
            count += Math.round(leaf.sums[at + 2]);
            if (count < FEWEST || all - count < FEWEST) {
                continue;
            }
            double other = leaf.gradient - gradient;
            double gain = gradient * gradient / (hessian + PENALTY)
                    + other * other / (leaf.hessian - hessian + PENALTY)
                    - whole;
            if (gain > leaf.gain + 1e-9) {
                leaf.gain = gain;
                leaf.feature = feature;
                leaf.bin = bin;
            }
        }
    }

    private String write(Leaf root) {
        StringBuilder out = new StringBuilder();
        write(root, out);
        return out.toString().strip();
    }

    private void write(Leaf leaf, StringBuilder out) {
        if (leaf.yes == null || leaf.no == null) {
            out.append(String.format(Locale.ROOT, "%.4f ", leaf.value()));
            return;
        }
        out.append(bins.name(leaf.feature))
                .append('<')
                .append(bins.threshold(leaf.feature, leaf.bin))
                .append(' ');
        write(leaf.yes, out);
        write(leaf.no, out);
    }
}
