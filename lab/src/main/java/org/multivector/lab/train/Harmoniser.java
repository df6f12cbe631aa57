package org.multivector.lab.train;

import java.util.Set;
import java.util.StringJoiner;
import org.multivector.core.text.Word;

/**
 * Makes treebanks of one language speak alike: keeps only the features that all of them annotate, and the relations with
 * the subtypes that the coder reads.
 */
final class Harmoniser {
    private static final Set<String> CORE = Set.of(
            "Abbr",
            "Animacy",
            "Aspect",
            "Case",
            "Definite",
            "Degree",
            "Gender",
            "Mood",
            "NumType",
            "Number",
            "Person",
            "Polarity",
            "Poss",
            "PronType",
            "Reflex",
            "Tense",
            "Variant",
            "VerbForm",
            "Voice");

    private final String language;

    Harmoniser(String language) {
        this.language = language;
    }

    /** The core features of a word, as CoNLL-U writes them. */
    String feats(Word word) {
        StringJoiner out = new StringJoiner("|");
        out.setEmptyValue("_");
        for (String feature : word.feats().toString().split("\\|", -1)) {
            if (CORE.contains(feature.replaceFirst("=.*", ""))) {
                out.add(feature);
            }
        }
        return out.toString();
    }

    /** The lemma of a word; Russian lemmas are written with е for ё. */
    String lemma(Word word) {
        return language.equals("ru") ? word.lemma().replace('ё', 'е').replace('Ё', 'Е') : word.lemma();
    }

    /** The relation of a word. */
    String deprel(Word word) {
        return word.deprel().toString();
    }
}
