package org.multivector.lab.press;

import java.util.ArrayList;
import java.util.List;
import org.multivector.press.internal.body.Features;

/** Lines to learn from: their features, whether each is the article, how much each counts. */
final class Lines {
    private final List<float[]> features = new ArrayList<>();
    private final List<Byte> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param values its features, in the order of {@link Features#names}
     * @param label 1 for the article, 0 for others
     * @param weight how much it counts
     */
    void add(float[] values, int label, double weight) {
        features.add(values);
        labels.add((byte) label);
        weights.add((float) weight);
    }

    int size() {
        return features.size();
    }

    float value(int line, int feature) {
        return features.get(line)[feature];
    }

    byte[] labels() {
        byte[] out = new byte[size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = labels.get(i);
        }
        return out;
    }

    float[] weights() {
        float[] out = new float[size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = weights.get(i);
        }
        return out;
    }
}
