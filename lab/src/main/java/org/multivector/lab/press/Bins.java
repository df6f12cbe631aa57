package org.multivector.lab.press;

import java.util.Arrays;
import java.util.List;
import org.multivector.press.internal.body.Features;

/** The features of all lines, each cut into at most {@value #MOST} bins that hold about as many lines. */
final class Bins {
    /** The most bins of a feature. */
    static final int MOST = 64;

    private final List<String> names = Features.names();
    private final byte[][] columns;
    /** For each feature the lower ends of its bins from the second on. */
    private final float[][] ends;

    private Bins(byte[][] columns, float[][] ends) {
        this.columns = columns;
        this.ends = ends;
    }

    static Bins of(Lines lines) {
        int features = Features.names().size();
        byte[][] columns = new byte[features][lines.size()];
        float[][] ends = new float[features][];
        float[] values = new float[lines.size()];
        for (int feature = 0; feature < features; feature++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = lines.value(i, feature);
            }
            ends[feature] = ends(values.clone());
            for (int i = 0; i < values.length; i++) {
                int place = Arrays.binarySearch(ends[feature], values[i]);
                columns[feature][i] = (byte) (place >= 0 ? place + 1 : -place - 1);
            }
        }
        return new Bins(columns, ends);
    }

    /** Where bins begin: between different values, about as many lines in each; one bin a value where there are few. */
    private static float[] ends(float[] values) {
        Arrays.sort(values);
        float[] distinct = new float[values.length];
        int[] below = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] > values[i - 1]) {
                below[count] = i;
                distinct[count++] = values[i];
            }
        }
        double step = count <= MOST ? 0 : (double) values.length / MOST;
        float[] out = new float[MOST - 1];
        int ends = 0;
        int last = 0;
        for (int i = 1; i < count && ends < out.length; i++) {
            if (below[i] - last >= step) {
                out[ends++] = middle(distinct[i - 1], distinct[i]);
                last = below[i];
            }
        }
        return Arrays.copyOf(out, ends);
    }

    /** A number above {@code low} and at most {@code high} that is short to write. */
    private static float middle(float low, float high) {
        float middle = Math.round((low + high) / 2 * 1000) / 1000f;
        return middle > low && middle <= high ? middle : high;
    }

    int features() {
        return columns.length;
    }

    /** How many bins the feature has. */
    int count(int feature) {
        return ends[feature].length + 1;
    }

    /** The bin of each line. */
    byte[] column(int feature) {
        return columns[feature];
    }

    String name(int feature) {
        return names.get(feature);
    }

    /** What values of bins up to this one are below. */
    float threshold(int feature, int bin) {
        return ends[feature][bin];
    }
}
