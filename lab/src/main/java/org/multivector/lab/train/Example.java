package org.multivector.lab.train;

import java.util.Locale;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;
import org.multivector.language.internal.model.TagSet;
import org.multivector.language.internal.model.WordType;

/**
 * One sentence to learn from, in the arrays the trainers want: words at 1..n, 0 unused. {@code tag}, {@code jackTag} and
 * {@code label} are filled on the way.
 */
final class Example {
    final int domain;
    final int n;
    final String[] form;
    final String[] lower;
    final String[] lemma;
    final int[] upos;
    final String[] feats;
    final int[] head;
    final String[] deprel;
    final int[] tag;
    final int[] jackTag;
    final int[] label;

    /**
     * What the treebank says, after the harmoniser.
     *
     * @param domain which annotators it follows; see {@link Corpus}
     */
    Example(Sentence sentence, int domain, Harmoniser harmoniser, Locale locale) {
        this.domain = domain;
        n = sentence.size();
        form = new String[n + 1];
        lower = new String[n + 1];
        lemma = new String[n + 1];
        upos = new int[n + 1];
        feats = new String[n + 1];
        head = new int[n + 2];
        deprel = new String[n + 1];
        tag = new int[n + 1];
        jackTag = new int[n + 1];
        label = new int[n + 1];
        for (Word word : sentence.words()) {
            int i = word.id();
            form[i] = word.form();
            lower[i] = WordType.fold(word.form(), locale);
            lemma[i] = harmoniser.lemma(word);
            upos[i] = TagSet.number(word.upos());
            feats[i] = harmoniser.feats(word);
            head[i] = word.head() == 0 ? n + 1 : word.head();
            deprel[i] = harmoniser.deprel(word);
        }
    }
}
