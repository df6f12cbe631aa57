package org.multivector.press.internal.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A regression tree over {@link Features}: questions whether a feature is below a threshold, and at the end of each way
 * a number. Immutable.
 *
 * <pre>
 * tree     = question tree tree | number        first the tree for yes, then the tree for no
 * question = feature "&lt;" number
 * </pre>
 *
 * For example {@code link.share<0.25 words.3<0.5 0.41 -0.2 -0.83}.
 */
public final class Tree {
    private static final Pattern SPACE = Pattern.compile(" ");

    /** For each node: the feature asked for, or -1 at an end. */
    private final int[] features;

    /** The threshold; at an end the number. */
    private final float[] numbers;

    /** Where the tree for no begins; that for yes is the next node. */
    private final int[] others;

    private Tree(int[] features, float[] numbers, int[] others) {
        this.features = features;
        this.numbers = numbers;
        this.others = others;
    }

    /**
     * Reads a tree.
     *
     * @param text in the grammar above
     * @param places the place of each feature
     * @throws IllegalArgumentException if the text is no tree or names an unknown feature
     */
    static Tree parse(String text, Map<String, Integer> places) {
        List<String> words = List.of(SPACE.split(text, -1));
        int size = words.size();
        Tree tree = new Tree(new int[size], new float[size], new int[size]);
        int[] waiting = new int[size + 1];
        int open = 0;
        for (int i = 0; i < size; i++) {
            String word = words.get(i);
            int mark = word.indexOf('<');
            tree.features[i] = mark < 0 ? -1 : place(word.substring(0, mark), places);
            tree.numbers[i] = Float.parseFloat(word.substring(mark + 1));
            if (mark >= 0) {
                waiting[open++] = i;
            } else if (open > 0) {
                tree.others[waiting[--open]] = i + 1;
            } else if (i + 1 < size) {
                throw new IllegalArgumentException("expected one tree, got more words after it: " + words.get(i + 1));
            }
        }
        boolean cut = IntStream.range(0, size).anyMatch(i -> tree.features[i] >= 0 && tree.others[i] >= size);
        if (cut || open > 0) {
            throw new IllegalArgumentException("expected a number at the end of every way, got " + text);
        }
        return tree;
    }

    private static int place(String feature, Map<String, Integer> places) {
        Integer place = places.get(feature);
        if (place == null) {
            throw new IllegalArgumentException("no feature " + feature);
        }
        return place;
    }

    /** The number for a line. */
    float score(float[] values) {
        int at = 0;
        while (features[at] >= 0) {
            at = values[features[at]] < numbers[at] ? at + 1 : others[at];
        }
        return numbers[at];
    }

    @Override
    public String toString() {
        return "Tree" + Arrays.toString(numbers);
    }
}
