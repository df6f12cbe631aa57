package org.multivector.coder.forecast;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.coder.frame.Tree;
import org.multivector.core.Because;
import org.multivector.core.claim.Probability;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Span;

/**
 * Words of probability and what readers take them to mean. Columns {@code id words low mid high weight}: a phrase of
 * lemmas, quantiles in percent, and which phrase counts where several stand in one clause (the greater weight; of equals
 * the longer, then the first). Immutable and thread-safe.
 */
final class Likelihoods {
    private static final int LONGEST = 5;

    private final Map<String, Word> byPhrase = new HashMap<>();

    private record Word(String row, double low, double mid, double high, int weight, int length) {}

    /** A phrase found in a clause. */
    record Found(Probability probability, Because because) {}

    private Likelihoods() {}

    static Likelihoods of(Table table) {
        Likelihoods out = new Likelihoods();
        for (Row row : table.rows()) {
            for (String phrase : row.list("words")) {
                Word word = new Word(
                        row.id(),
                        row.parse("low", Double::parseDouble) / 100,
                        row.parse("mid", Double::parseDouble) / 100,
                        row.parse("high", Double::parseDouble) / 100,
                        row.parse("weight", Integer::parseInt),
                        phrase.split(" ", -1).length);
                out.byPhrase.put(phrase, word);
            }
        }
        return out;
    }

    /** The phrase that counts among the words of a stretch of the sentence; null when there is none. */
    @Nullable
    Found in(Article article, Tree tree, Span stretch) {
        Word best = null;
        Span words = stretch;
        for (int i = 1; i <= tree.size(); i++) {
            if (stretch.contains(tree.word(i).span())) {
                StringBuilder phrase = new StringBuilder();
                for (int j = i; j <= Math.min(tree.size(), i + LONGEST - 1); j++) {
                    phrase.append(j == i ? "" : " ").append(tree.lemma(j));
                    Word word = byPhrase.get(phrase.toString());
                    if (word != null && isBetter(word, best)) {
                        best = word;
                        words = tree.word(i).span().cover(tree.word(j).span());
                    }
                }
            }
        }
        if (best == null) {
            return null;
        }
        Phrase quoted = article.phrase(words);
        Probability probability = new Probability(quoted, best.low(), best.mid(), best.high());
        return new Found(probability, Because.of("probability", best.row(), words));
    }

    private static boolean isBetter(Word word, @Nullable Word best) {
        return best == null
                || word.weight() > best.weight()
                || word.weight() == best.weight() && word.length() > best.length();
    }
}
