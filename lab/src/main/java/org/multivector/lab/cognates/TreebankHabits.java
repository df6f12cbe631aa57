package org.multivector.lab.cognates;

import java.util.List;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Features;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

/**
 * Where the treebanks of two languages annotate the same thing differently, {@code habits.tsv}: the first row that suits a word
 * gives it another part of speech, another relation, or both. Immutable and thread-safe.
 */
final class TreebankHabits {
    private final List<Habit> habits;

    private record Habit(Upos upos, List<String> feats, String deprel, Upos tag, String becomes) {
        static Habit of(Row row) {
            return new Habit(
                    row.parse("upos", Upos::valueOf),
                    row.list("feats"),
                    row.get("deprel"),
                    row.parse("tag", Upos::valueOf),
                    row.get("becomes"));
        }

        boolean suits(Word word) {
            return word.upos() == upos
                    && (deprel.isEmpty() || word.deprel().toString().equals(deprel))
                    && feats.stream().allMatch(feature -> has(word.feats(), feature));
        }

        private static boolean has(Features features, String feature) {
            int equals = feature.indexOf('=');
            return features.has(feature.substring(0, equals), feature.substring(equals + 1));
        }
    }

    /** @throws org.multivector.core.DataException if a row has an unknown part of speech */
    TreebankHabits(Table table) {
        habits = table.rows().stream().map(Habit::of).toList();
    }

    /** The word as the other language's treebanks would annotate it. */
    Word apply(Word word) {
        return habits.stream()
                .filter(habit -> habit.suits(word))
                .findFirst()
                .map(habit -> new Word(
                        word.id(),
                        word.form(),
                        word.lemma(),
                        habit.tag,
                        word.xpos(),
                        word.feats(),
                        word.head(),
                        habit.becomes.isEmpty() ? word.deprel() : Relation.parse(habit.becomes),
                        word.span()))
                .orElse(word);
    }
}
