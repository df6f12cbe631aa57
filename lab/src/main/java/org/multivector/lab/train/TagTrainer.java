package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.multivector.core.text.Upos;
import org.multivector.language.internal.model.Lexicon;
import org.multivector.language.internal.model.Rows;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagFeatures;
import org.multivector.language.internal.model.TagSet;
import org.multivector.language.internal.model.Tagger;

/** Trains the two passes of the tagger. Not thread-safe. */
final class TagTrainer {
    private final List<Example> examples;
    private final TagSet tags;
    private final TrainOptions options;
    private final int epochs;
    private final Lexicon uposLexicon;
    private final Lexicon tagLexicon;
    private final Scratch scratch;

    TagTrainer(List<Example> examples, TagSet tags, TrainOptions options, int epochs, Locale locale) {
        this.examples = examples;
        this.tags = tags;
        this.options = options;
        this.epochs = epochs;
        uposLexicon = LexiconBuilder.upos(examples);
        tagLexicon = LexiconBuilder.tags(examples);
        scratch = new Scratch(locale, uposLexicon);
    }

    Lexicon uposLexicon() {
        return uposLexicon;
    }

    Tagger train() {
        Perceptron upos = upos();
        Perceptron feats = feats();
        return new Tagger(tags, tagLexicon, upos.quantised(options.prune()), feats.quantised(options.prune()));
    }

    private Perceptron upos() {
        Perceptron perceptron = new Perceptron(options.uposBits(), Upos.values().length);
        Rows rows = new Rows(TagFeatures.CAPACITY, options.uposBits());
        int[] score = new int[Upos.values().length];
        for (List<Example> epoch : epochs()) {
            for (Example e : epoch) {
                load(e);
                for (int i = 1; i <= e.n; i++) {
                    perceptron.step();
                    TagFeatures.upos(scratch, i, rows);
                    perceptron.score(rows, score);
                    int best = best(scratch.word(i).uposCandidates(), score);
                    if (best != e.upos[i]) {
                        perceptron.update(rows, e.upos[i], 1);
                        perceptron.update(rows, best, -1);
                    }
                    scratch.setUpos(i, best);
                }
            }
        }
        return perceptron;
    }

    private Perceptron feats() {
        Perceptron perceptron = new Perceptron(options.featsBits(), tags.atomCount());
        Rows rows = new Rows(TagFeatures.CAPACITY, options.featsBits());
        int[] score = new int[tags.atomCount()];
        for (List<Example> epoch : epochs()) {
            for (Example e : epoch) {
                load(e);
                for (int i = 1; i <= e.n; i++) {
                    scratch.setUpos(i, e.upos[i]);
                }
                for (int i = 1; i <= e.n; i++) {
                    perceptron.step();
                    int[] candidates = Tagger.candidates(scratch.word(i), e.upos[i], tags, tagLexicon);
                    TagFeatures.feats(scratch, i, tags, rows);
                    perceptron.score(rows, score);
                    int best = bestTag(candidates, score);
                    if (best != e.tag[i]) {
                        update(perceptron, rows, e.tag[i], 1);
                        update(perceptron, rows, best, -1);
                    }
                    scratch.setTag(i, best);
                }
            }
        }
        return perceptron;
    }

    private void update(Perceptron perceptron, Rows rows, int tag, int by) {
        for (int atom : tags.atoms(tag)) {
            perceptron.update(rows, atom, by);
        }
    }

    private int bestTag(int[] candidates, int[] score) {
        int best = candidates[0];
        int bestScore = Integer.MIN_VALUE;
        for (int candidate : candidates) {
            int sum = 0;
            for (int atom : tags.atoms(candidate)) {
                sum += score[atom];
            }
            if (sum > bestScore) {
                bestScore = sum;
                best = candidate;
            }
        }
        return best;
    }

    private static int best(int[] candidates, int[] score) {
        int best = candidates[0];
        for (int candidate : candidates) {
            if (score[candidate] > score[best]) {
                best = candidate;
            }
        }
        return best;
    }

    private void load(Example e) {
        scratch.clear();
        for (int i = 1; i <= e.n; i++) {
            scratch.add(e.form[i], 0, e.form[i].length());
        }
    }

    /** The examples in a new order for each epoch, one epoch at a time. */
    private Iterable<List<Example>> epochs() {
        Random random = new Random(options.seed());
        List<Example> order = new ArrayList<>(examples);
        return () -> java.util.stream.IntStream.range(0, epochs)
                .mapToObj(epoch -> {
                    Collections.shuffle(order, random);
                    return order;
                })
                .iterator();
    }
}
