package org.multivector.lab.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measures by which extractions are judged. */
final class Judge {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private double precision;
    private double recall;
    private double f1;
    private int withPrecision;
    private int pages;

    /** The words of a text. */
    static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            out.add(matcher.group());
        }
        return out;
    }

    /** The runs of {@code n} words with their counts; the whole text where it is shorter. */
    static Map<String, Integer> grams(List<String> words, int n) {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - n + 1); i++) {
            out.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + n))), 1, Integer::sum);
        }
        return out;
    }

    /** Adds a page, compared by runs of {@code n} words. */
    void add(String gold, String said, int n) {
        Map<String, Integer> wanted = grams(words(n == 1 ? gold.toLowerCase(Locale.ROOT) : gold), n);
        Map<String, Integer> got = grams(words(n == 1 ? said.toLowerCase(Locale.ROOT) : said), n);
        double both = 0;
        for (Map.Entry<String, Integer> gram : wanted.entrySet()) {
            both += Math.min(gram.getValue(), got.getOrDefault(gram.getKey(), 0));
        }
        double said0 = sum(got);
        double p = said0 == 0 ? 0 : both / said0;
        double r = sum(wanted) == 0 ? 0 : both / sum(wanted);
        withPrecision += said0 == 0 ? 0 : 1;
        precision += p;
        recall += r;
        f1 += p + r == 0 ? 0 : 2 * p * r / (p + r);
        pages++;
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** F1 of mean precision (over pages with output) and mean recall: the measure for 4-grams. */
    double f1OfMeans() {
        double p = precision / Math.max(1, withPrecision);
        double r = recall / pages;
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Mean of the pages' F1: the measure for single words. */
    double meanF1() {
        return f1 / pages;
    }

    /** How many pages were added. */
    int pages() {
        return pages;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 of means %.4f  mean F1 %.4f  (P %.3f R %.3f, n %d)",
                f1OfMeans(),
                meanF1(),
                precision / Math.max(1, withPrecision),
                recall / pages,
                pages);
    }
}
