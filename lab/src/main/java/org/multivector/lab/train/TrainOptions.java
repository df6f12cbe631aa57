package org.multivector.lab.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The trainer's options with their defaults. They are written to the model's header, so that a model says how to make it
 * again.
 *
 * @param tagEpochs passes of the tagger over the data
 * @param parseEpochs passes of the parser over the data
 * @param folds the data is tagged by taggers trained on the other folds, so that the parser learns from real mistakes
 * @param explore how often the parser follows its own wrong move in training, 0 to 1
 * @param uposBits log2 of the rows of the table for parts of speech
 * @param featsBits log2 of the rows of the table for features
 * @param moveBits log2 of the rows of the table for moves
 * @param labelBits log2 of the rows of the table for labels
 * @param prune averaged weights below this are dropped
 * @param seed of the order of sentences
 */
record TrainOptions(
        int tagEpochs,
        int parseEpochs,
        int folds,
        double explore,
        int uposBits,
        int featsBits,
        int moveBits,
        int labelBits,
        double prune,
        long seed) {

    static final TrainOptions DEFAULT = new TrainOptions(7, 14, 4, 1.0, 18, 17, 22, 17, 0.05, 7);

    /**
     * These options with some changed.
     *
     * @throws IllegalArgumentException if there is no option of a name, or a value is no number
     */
    TrainOptions with(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(toMap());
        changes.forEach((name, value) -> {
            if (all.put(name, value) == null) {
                throw new IllegalArgumentException("no option " + name + "; there are " + toMap().keySet());
            }
        });
        return new TrainOptions(
                Integer.parseInt(all.get("tag-epochs")),
                Integer.parseInt(all.get("parse-epochs")),
                Integer.parseInt(all.get("folds")),
                Double.parseDouble(all.get("explore")),
                Integer.parseInt(all.get("upos-bits")),
                Integer.parseInt(all.get("feats-bits")),
                Integer.parseInt(all.get("move-bits")),
                Integer.parseInt(all.get("label-bits")),
                Double.parseDouble(all.get("prune")),
                Long.parseLong(all.get("seed")));
    }

    /** Name to value. */
    Map<String, String> toMap() {
        Map<String, String> out = new TreeMap<>();
        out.put("tag-epochs", String.valueOf(tagEpochs));
        out.put("parse-epochs", String.valueOf(parseEpochs));
        out.put("folds", String.valueOf(folds));
        out.put("explore", String.valueOf(explore));
        out.put("upos-bits", String.valueOf(uposBits));
        out.put("feats-bits", String.valueOf(featsBits));
        out.put("move-bits", String.valueOf(moveBits));
        out.put("label-bits", String.valueOf(labelBits));
        out.put("prune", String.valueOf(prune));
        out.put("seed", String.valueOf(seed));
        return out;
    }
}
