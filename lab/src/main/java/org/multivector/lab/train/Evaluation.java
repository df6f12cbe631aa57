package org.multivector.lab.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.Scratch;

/** Accuracy on gold words with predicted tags, as {@code scorers/ud.py} counts it: subtypes of relations do not matter. */
final class Evaluation {
    private static final List<String> RELATIONS = List.of("conj", "nsubj", "obj", "obl", "root");

    private int words;
    private int upos;
    private int feats;
    private int lemmas;
    private int heads;
    private int arcs;
    private final Map<String, int[]> relations = new TreeMap<>();

    /** Takes in what a model makes of examples. */
    void add(Model model, List<Example> examples) {
        Model.Worker worker = model.worker();
        examples.forEach(e -> add(worker, e));
    }

    /**
     * Percent by name: {@code UPOS}, {@code Feats} (core features), {@code Lemma}, {@code UAS}, {@code LAS}, and F1 of the
     * relations that carry events, with their heads.
     */
    Map<String, Double> figures() {
        Map<String, Double> out = new TreeMap<>();
        out.put("UPOS", percent(upos));
        out.put("Feats", percent(feats));
        out.put("Lemma", percent(lemmas));
        out.put("UAS", percent(heads));
        out.put("LAS", percent(arcs));
        for (String relation : RELATIONS) {
            int[] counts = relations.getOrDefault(relation, new int[2]);
            out.put(relation, Math.round(20000.0 * counts[0] / Math.max(1, counts[1])) / 100.0);
        }
        return out;
    }

    private double percent(int right) {
        return Math.round(10000.0 * right / Math.max(1, words)) / 100.0;
    }

    private void add(Model.Worker worker, Example e) {
        Scratch scratch = worker.scratch();
        scratch.clear();
        for (int i = 1; i <= e.n; i++) {
            scratch.add(e.form[i], 0, e.form[i].length());
        }
        worker.parse();
        Upos[] names = Upos.values();
        for (int i = 1; i <= e.n; i++) {
            words++;
            upos += scratch.upos(i) == e.upos[i] ? 1 : 0;
            feats += names[e.upos[i]] == names[scratch.upos(i)]
                            && worker.feats(i).toString().equals(e.feats[i])
                    ? 1
                    : 0;
            lemmas += e.lemma[i].equals("_") || e.lemma[i].equals(worker.lemma(i)) ? 1 : 0;
            boolean head = scratch.state().head(i) == (e.head[i] == e.n + 1 ? 0 : e.head[i]);
            heads += head ? 1 : 0;
            Relation gold = Relation.parse(e.deprel[i]);
            boolean arc = head && worker.relation(i).is(gold.universal());
            arcs += arc ? 1 : 0;
            count(gold, arc);
            count(worker.relation(i), false);
        }
    }

    private void count(Relation relation, boolean right) {
        String name = relation.universal().name().toLowerCase(Locale.ROOT);
        int[] counts = relations.computeIfAbsent(name, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }
}
