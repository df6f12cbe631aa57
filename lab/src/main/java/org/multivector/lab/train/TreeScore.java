package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.text.Relation.Universal;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;
import org.multivector.lab.Measured;
import org.multivector.language.Language;

/** Scores of a language on a treebank: accuracy on gold words, and F1 of tokens and sentences on its running text. */
public final class TreeScore {
    private static final List<Universal> RELATIONS =
            List.of(Universal.NSUBJ, Universal.OBJ, Universal.CONJ, Universal.ROOT);
    private static final int RIGHT = 0;
    private static final int GOLD = 1;
    private static final int GOT = 2;

    private TreeScore() {}

    /**
     * {@code UPOS}, {@code Lemma}, {@code UAS}, {@code LAS} as shares of the words; F1 of {@code nsubj}, {@code obj}, {@code conj}
     * and {@code root} with their heads, of {@code Tokens} and of {@code Sentences}.
     */
    public static Map<String, Measured> of(Language language, ConlluText gold) {
        Map<String, Measured> out = new TreeMap<>(words(language, gold));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < gold.sentences().size(); i++) {
            boolean paragraph =
                    gold.comments().get(i).stream().anyMatch(c -> c.startsWith("# newpar") || c.startsWith("# newdoc"));
            text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ");
            text.append(gold.sentences().get(i).span().in(gold.text()));
        }
        List<Sentence> cut = language.parse(text.toString()).toList();
        out.put("Tokens", f1(tokens(gold.sentences(), gold.text()), tokens(cut, text.toString())));
        out.put("Sentences", f1(spans(gold.sentences(), gold.text()), spans(cut, text.toString())));
        return out;
    }

    private static Map<String, Measured> words(Language language, ConlluText gold) {
        int n = 0;
        double upos = 0;
        double lemma = 0;
        double heads = 0;
        double arcs = 0;
        Map<Universal, int[]> relations = new EnumMap<>(Universal.class);
        for (Sentence sentence : gold.sentences()) {
            Sentence parsed = language.parse(sentence);
            for (Word word : sentence.words()) {
                Word got = parsed.word(word.id());
                n++;
                upos += got.upos() == word.upos() ? 1 : 0;
                lemma += word.lemma().equals("_") || fold(got.lemma()).equals(fold(word.lemma())) ? 1 : 0;
                boolean head = got.head() == word.head();
                heads += head ? 1 : 0;
                boolean arc = head && got.is(word.deprel().universal());
                arcs += arc ? 1 : 0;
                int[] counts = relations.computeIfAbsent(word.deprel().universal(), key -> new int[3]);
                counts[RIGHT] += arc ? 1 : 0;
                counts[GOLD]++;
                relations.computeIfAbsent(got.deprel().universal(), key -> new int[3])[GOT]++;
            }
        }
        Map<String, Measured> out = new TreeMap<>(Map.of(
                "UPOS", Measured.share(upos, n),
                "Lemma", Measured.share(lemma, n),
                "UAS", Measured.share(heads, n),
                "LAS", Measured.share(arcs, n)));
        for (Universal relation : RELATIONS) {
            int[] counts = relations.getOrDefault(relation, new int[3]);
            double f1 = 2.0 * counts[RIGHT] / Math.max(1, counts[GOLD] + counts[GOT]);
            out.put(relation.name().toLowerCase(Locale.ROOT), new Measured(f1, counts[GOLD]));
        }
        return out;
    }

    /** Lemmas count without case and with е for ё. */
    private static String fold(String lemma) {
        return lemma.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Measured f1(Set<Span> gold, Set<Span> system) {
        Set<Span> common = new HashSet<>(gold);
        common.retainAll(system);
        return new Measured(2.0 * common.size() / (gold.size() + system.size()), gold.size());
    }

    /** Tokens as spans of the text without its blanks. */
    private static Set<Span> tokens(List<Sentence> sentences, String text) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sentence.multiwords().forEach(token -> spans.add(token.span()));
            sentence.words().stream()
                    .filter(word -> sentence.multiwords().stream()
                            .noneMatch(m -> m.first() <= word.id() && word.id() <= m.last()))
                    .forEach(word -> spans.add(word.span()));
        }
        return squeezed(spans, text);
    }

    private static Set<Span> spans(List<Sentence> sentences, String text) {
        return squeezed(sentences.stream().map(Sentence::span).toList(), text);
    }

    private static Set<Span> squeezed(List<Span> spans, String text) {
        int[] at = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            at[i + 1] = at[i] + (blank ? 0 : 1);
        }
        Set<Span> out = new HashSet<>();
        spans.forEach(span -> out.add(Span.of(at[span.start()], at[span.end()])));
        return out;
    }
}
