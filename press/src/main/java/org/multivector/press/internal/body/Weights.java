package org.multivector.press.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.table.Row;
import org.multivector.press.internal.words.Tables;

/**
 * How much each feature speaks for a line being the article, in log odds: one column for text dumps, one for pages with
 * tags. Trained in lab by logistic regression. Immutable.
 */
public final class Weights {
    private final float[] text;
    private final float[] html;

    private Weights(float[] text, float[] html) {
        this.text = text;
        this.html = html;
    }

    /** Weights in the order of {@link Features#names}. */
    public static Weights of(float[] text, float[] html) {
        return new Weights(text.clone(), html.clone());
    }

    /**
     * Reads {@code world/weights.tsv}.
     *
     * @throws org.multivector.core.DataException if it has a feature that is not known
     */
    public static Weights load() {
        List<String> names = Features.names();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        float[] text = new float[names.size()];
        float[] html = new float[names.size()];
        Tables.world("weights.tsv").forEach((Row row) -> {
            int place = row.choice("id", "feature", places);
            text[place] = row.parse("text", Float::parseFloat);
            html[place] = row.parse("html", Float::parseFloat);
        });
        return new Weights(text, html);
    }

    /** The log odds that a line with these features is the article. */
    double score(float[] features, boolean hasMarkup) {
        float[] weights = hasMarkup ? html : text;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
