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
    private static final int LONG = 4;
    private static final int ENOUGH = 2;

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
        for (int n = 0; n <= Math.min(Lemmatizer.ENDING, word.lower.length() - 1); n++) {
            merge(endings, Lemmatizer.endingKey(word.lower, n, word.inner, word.tag), script.toString());
            merge(endings, Lemmatizer.endingKey(word.lower, n, word.inner, upos), script.toString());
        }
    }

    private static void merge(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, k -> new HashMap<>()).merge(value, 1, Integer::sum);
    }

    private Lemmatizer build() {
        Map<String, String> scripts = scripts();
        return new Lemmatizer(tags, memory(new Lemmatizer(tags, Map.of(), scripts)), scripts);
    }

    /** From short endings to long ones: an ending is kept where it says something that the shorter ones do not. */
    private Map<String, String> scripts() {
        Map<String, String> kept = new HashMap<>();
        List<String> keys = new ArrayList<>(endings.keySet());
        keys.sort(Comparator.comparing((String key) -> isTagKey(key))
                .thenComparing(key -> key.indexOf('\t'))
                .thenComparing(Comparator.naturalOrder()));
        for (String key : keys) {
            Map<String, Integer> counts = endings.getOrDefault(key, Map.of());
            int n = key.indexOf('\t') - 1;
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            String script = mostFrequent(counts);
            if ((n < LONG || total >= ENOUGH) && !script.equals(shorter(kept, key))) {
                kept.put(key, script);
            }
        }
        return kept;
    }

    private static boolean isTagKey(String key) {
        return Character.isDigit(key.charAt(key.length() - 1));
    }

    /** What the scripts kept so far say of a word with this ending. */
    private String shorter(Map<String, String> kept, String key) {
        int tab = key.indexOf('\t');
        String last = key.substring(tab);
        String upos = isTagKey(key) ? "\t" + tags.upos(Integer.parseInt(last.substring(1))) : last;
        for (int n = 0; n < tab; n++) {
            String ending = key.charAt(0) + key.substring(1 + n, tab);
            String found = kept.getOrDefault(ending + last, kept.getOrDefault(ending + upos, ""));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The words of which the scripts make something else, or another thing inside a sentence than at its start. */
    private Map<String, String> memory(Lemmatizer scripts) {
        Map<String, String> memory = new HashMap<>();
        for (Case word : cases.values()) {
            String upos = word.lower + "\t" + tags.upos(word.tag);
            String lemma = mostFrequent(words.getOrDefault(upos, Map.of()));
            if (!scripts.byScript(word.form, word.lower, true, word.tag).equals(lemma)
                    || !scripts.byScript(word.form, word.lower, false, word.tag).equals(lemma)) {
                memory.put(upos, lemma);
            }
        }
        for (Case word : cases.values()) {
            String key = word.lower + "\t" + word.tag;
            String lemma = mostFrequent(words.getOrDefault(key, Map.of()));
            String byUpos = memory.getOrDefault(
                    word.lower + "\t" + tags.upos(word.tag),
                    scripts.byScript(word.form, word.lower, word.inner, word.tag));
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
