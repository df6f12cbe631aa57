package org.multivector.lab.langid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes words that look like a language's: each letter is drawn by how often it follows the (up to four) before it. How often
 * a sequence begins a word is its count less those with a letter before it; how often it ends one, less those with a
 * letter behind it. Immutable.
 */
final class Chain implements Words {
    private static final int MEMORY = 4;
    private static final int LONGEST = 24;
    private static final String END = "";

    /** What may follow letters; those at the beginning of a word are marked by {@code ^}. */
    private final Map<String, Next> next = new HashMap<>();

    private static final class Next {
        private final String[] letters;
        private final double[] upTo;

        Next(String[] letters, double[] upTo) {
            this.letters = letters;
            this.upTo = upTo;
        }

        String draw(SplittableRandom random) {
            double point = random.nextDouble() * upTo[upTo.length - 1];
            int at = Arrays.binarySearch(upTo, point);
            return letters[Math.min(letters.length - 1, at < 0 ? -at - 1 : at + 1)];
        }
    }

    private Chain() {}

    /** A chain from counts of sequences of one to five letters within words. */
    static Chain of(Map<String, Double> counts) {
        Map<String, Double> all = new HashMap<>(counts);
        counts.forEach((gram, count) -> {
            if (gram.length() <= MEMORY) {
                all.put("^" + gram, count);
            }
        });
        counts.forEach((gram, count) -> {
            if (gram.length() > 1) {
                all.merge("^" + gram.substring(1), -count, Double::sum);
            }
        });
        return ofMarked(all);
    }

    private static Chain ofMarked(Map<String, Double> counts) {
        Map<String, List<String>> followers = new HashMap<>();
        double least = counts.values().stream()
                        .filter(c -> c > 0)
                        .mapToDouble(c -> c)
                        .min()
                        .orElse(1)
                / 2;
        counts.forEach((gram, count) -> {
            if (count > least && !gram.equals("^")) {
                String before = gram.substring(0, gram.length() - 1);
                followers.computeIfAbsent(before, none -> new ArrayList<>()).add(gram);
            }
        });
        Chain chain = new Chain();
        followers.forEach((before, grams) -> chain.next.put(before, next(before, grams, counts)));
        return chain;
    }

    private static Next next(String before, List<String> unsorted, Map<String, Double> counts) {
        List<String> grams = unsorted.stream().sorted().toList();
        String[] letters = new String[grams.size() + 1];
        double[] upTo = new double[letters.length];
        double sum = 0;
        for (int i = 0; i < grams.size(); i++) {
            letters[i] = grams.get(i).substring(before.length());
            sum += counts.getOrDefault(grams.get(i), 0.0);
            upTo[i] = sum;
        }
        letters[grams.size()] = END;
        upTo[grams.size()] = Math.max(sum, counts.getOrDefault(before, 0.0));
        return new Next(letters, upTo);
    }

    @Override
    public String draw(SplittableRandom random) {
        StringBuilder word = new StringBuilder("^");
        while (word.length() <= LONGEST) {
            Next options = next.get(word.substring(Math.max(0, word.length() - MEMORY)));
            String letter = options == null ? END : options.draw(random);
            if (letter.equals(END)) {
                break;
            }
            word.append(letter);
        }
        return word.substring(1);
    }
}
