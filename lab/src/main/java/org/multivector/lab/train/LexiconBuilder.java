package org.multivector.lab.train;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.model.Lexicon;

/**
 * Counts which classes go with which forms and endings. Frequent forms get the classes seen with them; endings are
 * learned from rare words only, because those are what unknown words are like.
 */
final class LexiconBuilder {
    private static final int LONGEST = 100;

    private final int frequent;
    private final int rare;
    private final int enough;
    private final Map<String, Map<Integer, Integer>> forms = new HashMap<>();
    private final Map<String, String> lowers = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();

    /**
     * @param frequent from this count on a form has an entry of its own
     * @param rare up to this count a form teaches its endings
     * @param enough an ending needs this count
     */
    private LexiconBuilder(int frequent, int rare, int enough) {
        this.frequent = frequent;
        this.rare = rare;
        this.enough = enough;
    }

    /** Parts of speech by form. */
    static Lexicon upos(List<Example> examples) {
        LexiconBuilder builder = new LexiconBuilder(20, 10, 30);
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                builder.count("", e.form[i], e.lower[i], e.upos[i]);
            }
        }
        return builder.build();
    }

    /** Tags by part of speech and form. */
    static Lexicon tags(List<Example> examples) {
        LexiconBuilder builder = new LexiconBuilder(10, 10, 10);
        Upos[] names = Upos.values();
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                builder.count(names[e.upos[i]].name(), e.form[i], e.lower[i], e.tag[i]);
            }
        }
        return builder.build();
    }

    private void count(String prefix, String form, String lower, int value) {
        if (form.length() <= LONGEST) {
            String key = Lexicon.formKey(prefix, form);
            forms.computeIfAbsent(key, k -> new HashMap<>()).merge(value, 1, Integer::sum);
            lowers.put(key, lower);
            prefixes.put(key, prefix);
        }
    }

    private Lexicon build() {
        java.util.Set<String> defaults = new java.util.HashSet<>(prefixes.values());
        Map<String, Map<Integer, Integer>> endings = new HashMap<>();
        Map<String, int[]> entries = new TreeMap<>();
        forms.forEach((key, counts) -> {
            int total = total(counts);
            if (total >= frequent) {
                entries.put(key, sorted(counts, 0));
            }
            if (total <= rare) {
                countEndings(endings, key, counts);
            }
            String prefix = prefixes.getOrDefault(key, "");
            counts.forEach((value, n) -> endings.computeIfAbsent(prefix, k -> new HashMap<>())
                    .merge(value, total <= rare ? n : 1, Integer::sum));
        });
        endings.forEach((key, counts) -> {
            int total = total(counts);
            if (total >= enough || defaults.contains(key)) {
                entries.put(key, sorted(counts, total > 2000 ? 1 : 0));
            }
        });
        return new Lexicon(entries);
    }

    private void countEndings(Map<String, Map<Integer, Integer>> endings, String key, Map<Integer, Integer> counts) {
        String lower = lowers.getOrDefault(key, "");
        String prefix = prefixes.getOrDefault(key, "");
        String form = key.substring(prefix.length() + 1);
        for (int n = 1; n <= Math.min(Lexicon.ENDING, lower.length()); n++) {
            Map<Integer, Integer> ending =
                    endings.computeIfAbsent(Lexicon.endingKey(prefix, form, lower, n), k -> new HashMap<>());
            counts.forEach((value, count) -> ending.merge(value, count, Integer::sum));
        }
    }

    private static int total(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int[] sorted(Map<Integer, Integer> counts, int above) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > above)
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
