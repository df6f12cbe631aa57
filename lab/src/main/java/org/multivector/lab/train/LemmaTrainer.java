package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.model.EditScript;
import org.multivector.language.internal.model.Lemmatizer;
import org.multivector.language.internal.model.TagSet;

/**
 * Learns lemmas: the most frequent edit script of every ending, less those that a shorter ending gives too; and a memory
 * of the words that the scripts get wrong.
 */
final class LemmaTrainer {
    private static final int LONGEST = 100;

    private final TagSet tags;
    private final Map<String, Map<String, Integer>> endings = new HashMap<>();
    private final Map<String, Map<String, Integer>> words = new HashMap<>();
    private final Map<String, Case> cases = new TreeMap<>();

    /** A word with its tag as it stands in the text. */
    private record Case(String form, String lower, boolean inner, int tag) {}

    private LemmaTrainer(TagSet tags) {
        this.tags = tags;
    }

    static Lemmatizer train(List<Example> examples, TagSet tags) {
        LemmaTrainer trainer = new LemmaTrainer(tags);
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                boolean missing = e.lemma[i].equals("_") && !e.form[i].equals("_");
                if (!missing && e.form[i].length() <= LONGEST) {
                    boolean inner = Lemmatizer.isInnerCapital(e.form[i], i);
                    trainer.count(new Case(e.form[i], e.lower[i], inner, e.tag[i]), e.lemma[i]);
                }
            }
        }
        return trainer.build();
    }

    private void count(Case word, String lemma) {
        Upos upos = tags.upos(word.tag);
        merge(words, word.lower + "\t" + word.tag, lemma);
        merge(words, word.lower + "\t" + upos, lemma);
        cases.put(word.form + "\t" + word.inner + "\t" + word.tag, word);
        EditScript script = EditScript.between(word.form, word.lower, lemma);
        if (script.replacesAll(word.lower)) {
            return;
        }
        for (int n = 0; n <= Math.min(Lemmatizer.ENDING, word.lower.length()); n++) {
            merge(endings, Lemmatizer.endingKey(word.lower, n, word.inner, word.tag), script.toString());
            merge(endings, Lemmatizer.endingKey(word.lower, n, word.inner, upos), script.toString());
        }
    }

    private static void merge(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, k -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    private Lemmatizer build() {
        Map<String, String> scripts = new HashMap<>();
        List<String> keys = new ArrayList<>(endings.keySet());
        keys.sort(Comparator.comparingInt((String key) -> key.indexOf('\t')).thenComparing(key -> key));
        for (String key : keys) {
            scripts.put(key, mostFrequent(endings.getOrDefault(key, Map.of())));
        }
        Lemmatizer noMemory = new Lemmatizer(tags, Map.of(), scripts);
        return new Lemmatizer(tags, memory(noMemory), scripts);
    }

    private Map<String, String> memory(Lemmatizer scripts) {
        Map<String, String> memory = new HashMap<>();
        for (Case word : cases.values()) {
            String upos = word.lower + "\t" + tags.upos(word.tag);
            String lemma = mostFrequent(words.getOrDefault(upos, Map.of()));
            if (!scripts.byScript(word.form, word.lower, word.inner, word.tag).equals(lemma)) {
                memory.put(upos, lemma);
            }
        }
        for (Case word : cases.values()) {
            String key = word.lower + "\t" + word.tag;
            String byUpos = memory.getOrDefault(
                    word.lower + "\t" + tags.upos(word.tag),
                    scripts.byScript(word.form, word.lower, word.inner, word.tag));
            String lemma = mostFrequent(words.getOrDefault(key, Map.of()));
            if (!byUpos.equals(lemma)) {
                memory.put(key, lemma);
            }
        }
        return memory;
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
