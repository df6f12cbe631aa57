package org.multivector.lab.train;

import java.util.Map;
import java.util.TreeMap;

/**
 * The trainer's options: numbers by name, all with defaults. They are written to the model's header, so that a model says
 * how to make it again. Immutable.
 *
 * <ul>
 *   <li>{@code tag-epochs}, {@code parse-epochs}: passes over the data
 *   <li>{@code folds}: the data is tagged by taggers that were trained on the other folds, so that the parser learns from
 *       real mistakes
 *   <li>{@code upos-margin}, {@code feats-margin}, {@code move-margin}, {@code label-margin}: a decision is learned from
 *       until the right answer leads by this much
 *   <li>{@code explore}: how often the parser follows its own wrong move in training, 0 to 1
 *   <li>{@code upos-bits}, {@code feats-bits}, {@code move-bits}, {@code label-bits}: log2 of the rows of the tables
 *   <li>{@code tag-members}, {@code parse-members}: how many models are trained and summed to one
 *   <li>{@code tag-prune}, {@code parse-prune}: averaged weights below this are dropped
 *   <li>{@code own-times}: how often an epoch of the parser has the treebanks that are annotated as the model shall do it
 *   <li>{@code tag-others}: whether the tagger learns from treebanks of other conventions too (1) and from borrowed ones (2)
 *   <li>{@code parse-domains}: whether the parser keeps apart what is peculiar to each kind of treebank, 0 or 1
 *   <li>{@code seed}: of the order of sentences
 * </ul>
 */
final class TrainOptions {
    static final TrainOptions DEFAULT = new TrainOptions(Map.ofEntries(
            Map.entry("tag-epochs", 7.0),
            Map.entry("parse-epochs", 7.0),
            Map.entry("folds", 4.0),
            Map.entry("upos-margin", 50.0),
            Map.entry("feats-margin", 50.0),
            Map.entry("move-margin", 50.0),
            Map.entry("label-margin", 50.0),
            Map.entry("explore", 1.0),
            Map.entry("upos-bits", 19.0),
            Map.entry("feats-bits", 17.0),
            Map.entry("move-bits", 22.0),
            Map.entry("label-bits", 17.0),
            Map.entry("tag-prune", 0.05),
            Map.entry("parse-prune", 0.05),
            Map.entry("tag-members", 2.0),
            Map.entry("parse-members", 5.0),
            Map.entry("own-times", 1.0),
            Map.entry("tag-others", 1.0),
            Map.entry("parse-domains", 1.0),
            Map.entry("seed", 7.0)));

    private final Map<String, Double> values;

    private TrainOptions(Map<String, Double> values) {
        this.values = new TreeMap<>(values);
    }

    /**
     * These options with some changed.
     *
     * @throws IllegalArgumentException if there is no option of a name, or a value is no number
     */
    TrainOptions with(Map<String, String> changes) {
        Map<String, Double> all = new TreeMap<>(values);
        changes.forEach((name, value) -> {
            if (all.put(name, Double.valueOf(value)) == null) {
                throw new IllegalArgumentException("no option " + name + "; there are " + values.keySet());
            }
        });
        return new TrainOptions(all);
    }

    /** The value of an option. */
    double number(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no option " + name + "; there are " + values.keySet());
        }
        return value;
    }

    /** The value of an option that is a whole number. */
    int integer(String name) {
        return (int) number(name);
    }

    /** Name to value. */
    Map<String, String> toMap() {
        Map<String, String> out = new TreeMap<>();
        values.forEach((name, value) -> {
            boolean whole = Double.compare(value, Math.rint(value)) == 0;
            out.put(name, whole ? String.valueOf((long) (double) value) : value.toString());
        });
        return out;
    }
}
