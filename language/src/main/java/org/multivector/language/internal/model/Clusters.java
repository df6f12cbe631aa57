package org.multivector.language.internal.model;

import java.util.Arrays;
import java.util.Map;

/**
 * Words that keep like company, numbered: each word one of many narrow clusters, and each of these one of few wide ones.
 * What a model has learned of one word it can so use for those like it. Words are known by a hash of 32 bits. Immutable and
 * thread-safe.
 */
public final class Clusters {
    /** Knows no word. */
    public static final Clusters NONE = new Clusters(new int[0], new short[0], new short[] {0});

    private final int[] words;
    private final short[] narrow;
    private final short[] wide;

    private Clusters(int[] words, short[] narrow, short[] wide) {
        this.words = words;
        this.narrow = narrow;
        this.wide = wide;
    }

    /**
     * @param narrow folded words with the numbers of their clusters, from 1
     * @param wide for each cluster the wider one that holds it, from 1; what stands at 0 does not count
     */
    public static Clusters of(Map<String, Integer> narrow, int[] wide) {
        int[] words = narrow.keySet().stream()
                .mapToInt(Clusters::hash)
                .sorted()
                .distinct()
                .toArray();
        short[] numbers = new short[words.length];
        narrow.forEach((word, cluster) -> numbers[Arrays.binarySearch(words, hash(word))] = (short) (int) cluster);
        short[] wider = new short[wide.length];
        for (int i = 1; i < wide.length; i++) {
            wider[i] = (short) wide[i];
        }
        return new Clusters(words, numbers, wider);
    }

    /** Whether it knows no word. */
    boolean isEmpty() {
        return words.length == 0;
    }

    /** The narrow cluster of a folded word; 0 if it is not known. */
    int narrow(String lower) {
        int at = Arrays.binarySearch(words, hash(lower));
        return at < 0 ? 0 : narrow[at];
    }

    /** The wide cluster that holds a narrow one; 0 for 0. */
    int wide(int cluster) {
        return wide[cluster];
    }

    private static int hash(String word) {
        return (int) (Hash.of(word) >>> 32);
    }

    void write(ModelOutput out) {
        int[] gaps = words.clone();
        for (int i = gaps.length - 1; i > 0; i--) {
            gaps[i] -= words[i - 1];
        }
        out.ints(gaps);
        out.shorts(narrow);
        out.shorts(wide);
    }

    static Clusters read(ModelInput in) {
        int[] words = in.ints();
        for (int i = 1; i < words.length; i++) {
            words[i] += words[i - 1];
        }
        return new Clusters(words, in.shorts(), in.shorts());
    }
}
