package org.multivector.lab.langid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;

/**
 * Words of a list, half of them as they are and half made from their letters, so that what is typical of messages rather than
 * of the language weighs less. A word that stood a hundred times is drawn as often as thirty that stood once. Immutable.
 */
final class ListedWords implements Words {
    private static final double FLATTENED = 0.75;
    private static final double AS_THEY_ARE = 0.5;
    private static final int LONGEST = 5;

    private final String[] words;
    private final double[] upTo;
    private final Chain chain;

    private ListedWords(List<String> words, double[] upTo, Chain chain) {
        this.words = words.toArray(String[]::new);
        this.upTo = upTo.clone();
        this.chain = chain;
    }

    /** The list of this name beside this class. */
    static ListedWords read(String list) {
        List<String> words = new ArrayList<>();
        List<Double> upTo = new ArrayList<>();
        Map<String, Double> grams = new HashMap<>();
        double sum = 0;
        for (Row row :
                Table.resource(ListedWords.class, "words/" + list + ".tsv").rows()) {
            double weight = Math.pow(Double.parseDouble(row.get("count")), FLATTENED);
            sum += weight;
            words.add(row.id());
            upTo.add(sum);
            count(row.id(), weight, grams);
        }
        return new ListedWords(words, upTo.stream().mapToDouble(d -> d).toArray(), Chain.of(grams));
    }

    private static void count(String word, double weight, Map<String, Double> grams) {
        for (int start = 0; start < word.length(); start++) {
            for (int end = start + 1; end <= Math.min(word.length(), start + LONGEST); end++) {
                grams.merge(word.substring(start, end), weight, Double::sum);
            }
        }
    }

    @Override
    public String draw(SplittableRandom random) {
        if (random.nextDouble() >= AS_THEY_ARE) {
            return chain.draw(random);
        }
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words[Math.min(words.length - 1, at < 0 ? -at - 1 : at)];
    }
}
