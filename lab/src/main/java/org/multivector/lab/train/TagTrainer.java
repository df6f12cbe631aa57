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
import org.multivector.language.internal.model.Vocabulary;
import org.multivector.language.internal.model.WordType;

/** Trains the two passes of the tagger. Not thread-safe. */
final class TagTrainer {
    private final List<Example> examples;
    private final TagSet tags;
    private final TrainOptions options;
    private final int members;
    private final int epochs;
    private final int domains;
    private final Vocabulary vocabulary;
    private final Lexicon tagLexicon;
    private final Scratch scratch;
    private final int uposMargin;
    private final int featsMargin;

    TagTrainer(
            List<Example> examples,
            TagSet tags,
            Supplement supplement,
            TrainOptions options,
            int members,
            Locale locale) {
        this.examples = examples;
        this.tags = tags;
        this.options = options;
        this.members = members;
        epochs = options.integer("tag-epochs");
        domains = Corpus.domains(examples);
        uposMargin = options.integer("upos-margin");
        featsMargin = options.integer("feats-margin");
        vocabulary = supplement.with(LexiconBuilder.upos(examples));
        tagLexicon = LexiconBuilder.tags(examples);
        scratch = new Scratch(locale, vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Tagger train() {
        Committee upos = new Committee(options.integer("upos-bits"), Upos.values().length);
        Committee feats = new Committee(options.integer("feats-bits"), tags.atomCount());
        for (int member = 0; member < members; member++) {
            upos.add(upos(member));
            feats.add(feats(member));
        }
        double prune = options.number("tag-prune");
        return new Tagger(tags, tagLexicon, upos.quantised(prune), feats.quantised(prune));
    }

    private Perceptron upos(int member) {
        Perceptron perceptron = new Perceptron(options.integer("upos-bits"), Upos.values().length, domains);
        Rows rows = new Rows(TagFeatures.CAPACITY, options.integer("upos-bits"));
        int[] score = new int[Upos.values().length];
        for (List<Example> epoch : epochs(member)) {
            for (Example e : epoch) {
                load(e);
                perceptron.enter(e.domain);
                for (int i = 1; i <= e.n; i++) {
                    scratch.setUpos(i, upos(perceptron, i, e.upos[i], rows, score));
                }
            }
        }
        return perceptron;
    }

    private int upos(Perceptron perceptron, int i, int gold, Rows rows, int[] score) {
        int[] candidates = scratch.word(i).uposCandidates();
        if (candidates.length == 1) {
            return candidates[0];
        }
        perceptron.step();
        TagFeatures.upos(scratch, i, rows);
        perceptron.score(rows, candidates, score);
        int best = best(candidates, score);
        score[gold] -= uposMargin;
        int rival = best(candidates, score);
        if (rival != gold) {
            perceptron.update(rows, gold, 1);
            perceptron.update(rows, rival, -1);
        }
        return best;
    }

    private Perceptron feats(int member) {
        Perceptron perceptron = new Perceptron(options.integer("feats-bits"), tags.atomCount(), domains);
        Rows rows = new Rows(TagFeatures.CAPACITY, options.integer("feats-bits"));
        int[] score = new int[tags.atomCount()];
        for (List<Example> epoch : epochs(member)) {
            for (Example e : epoch) {
                load(e);
                perceptron.enter(e.domain);
                for (int i = 1; i <= e.n; i++) {
                    scratch.setUpos(i, e.upos[i]);
                }
                for (int i = 1; i <= e.n; i++) {
                    scratch.setTag(i, tag(perceptron, i, e, rows, score));
                }
            }
        }
        return perceptron;
    }

    private int tag(Perceptron perceptron, int i, Example e, Rows rows, int[] score) {
        WordType word = scratch.word(i);
        int[] candidates = Tagger.candidates(word, e.upos[i], tags, tagLexicon);
        if (candidates.length == 1) {
            return candidates[0];
        }
        perceptron.step();
        TagFeatures.feats(scratch, i, tags, rows);
        perceptron.score(rows, word.tagAtoms(e.upos[i]), score);
        int best = bestTag(candidates, score, -1);
        int rival = bestTag(candidates, score, e.tag[i]);
        if (rival != e.tag[i]) {
            update(perceptron, rows, e.tag[i], 1);
            update(perceptron, rows, rival, -1);
        }
        return best;
    }

    private void update(Perceptron perceptron, Rows rows, int tag, int by) {
        for (int atom : tags.atoms(tag)) {
            perceptron.update(rows, atom, by);
        }
    }

    /** The candidate of highest score; {@code gold} must lead by the margin. */
    private int bestTag(int[] candidates, int[] score, int gold) {
        int best = candidates[0];
        int bestScore = Integer.MIN_VALUE;
        for (int candidate : candidates) {
            int sum = candidate == gold ? -featsMargin : 0;
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
    private Iterable<List<Example>> epochs(int member) {
        Random random = new Random(options.integer("seed") + member);
        List<Example> order = new ArrayList<>(examples);
        return () -> java.util.stream.IntStream.range(0, epochs)
                .mapToObj(epoch -> {
                    Collections.shuffle(order, random);
                    return order;
                })
                .iterator();
    }
}
