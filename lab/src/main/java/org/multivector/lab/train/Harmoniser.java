package org.multivector.lab.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Word;

/**
 * Makes treebanks of one language speak alike: keeps only the features that all of them annotate ({@code features.tsv})
 * and writes Russian lemmas with е for ё. Relations keep their subtypes. Immutable and thread-safe.
 */
final class Harmoniser {
    private final String language;
    private final Set<String> core;

    /** For treebanks of this language. */
    Harmoniser(String language) {
        this.language = language;
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (Row row : Table.resource(Harmoniser.class, "features.tsv").rows()) {
            rows.put(row.id(), Set.copyOf(row.list("features")));
        }
        core = rows.getOrDefault(language, rows.getOrDefault("und", Set.of()));
    }

    /** The core features of a word, as CoNLL-U writes them. */
    String feats(Word word) {
        StringJoiner out = new StringJoiner("|");
        out.setEmptyValue("_");
        for (String feature : word.feats().toString().split("\\|", -1)) {
            if (core.contains(feature.replaceFirst("=.*", ""))) {
                out.add(feature);
            }
        }
        return out.toString();
    }

    /** The lemma of a word. */
    String lemma(Word word) {
        return language.equals("ru") ? word.lemma().replace('ё', 'е').replace('Ё', 'Е') : word.lemma();
    }

    /** The relation of a word. */
    String deprel(Word word) {
        return word.deprel().toString();
    }
}
