package org.multivector.press.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.core.table.Row;
import org.multivector.press.internal.words.Tables;

/**
 * How much the features of a line together speak for its being the article: the sum of many small trees, in log odds.
 * One forest for text dumps, one for pages with tags. Trained in lab by gradient boosting (Friedman 2001). Immutable.
 */
public final class Forest {
    private final List<Tree> trees;

    private Forest(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    /**
     * A forest of these trees.
     *
     * @param trees each in the grammar of {@link Tree}
     * @throws IllegalArgumentException if one is no tree
     */
    public static Forest of(List<String> trees) {
        Map<String, Integer> places = places();
        return new Forest(trees.stream().map(tree -> Tree.parse(tree, places)).toList());
    }

    /**
     * Reads {@code world/forest.tsv}.
     *
     * @param kind {@code html} or {@code text}
     * @throws org.multivector.core.DataException if a row is no tree
     */
    static Forest load(String kind) {
        Map<String, Integer> places = places();
        return new Forest(Tables.world("forest.tsv")
                .filter((Row row) -> row.get("kind").equals(kind))
                .map(row -> row.parse("tree", text -> Tree.parse(text, places)))
                .toList());
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        Features.names().forEach(name -> places.put(name, places.size()));
        return places;
    }

    /** The log odds that a line with these features is the article. */
    public double score(float[] features) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.score(features);
        }
        return sum;
    }
}
