package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Upos;
import org.multivector.language.header.ModelHeader;
import org.multivector.language.internal.model.Lemmatizer;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.Parser;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagSet;
import org.multivector.language.internal.model.Tagger;
import org.multivector.language.internal.model.Vocabulary;

/**
 * Trains the whole of a model, in this order: tag set, tagger, lemmatizer, the tags of a jackknife (each fold tagged by a
 * tagger that has not seen it), parser on those tags.
 */
final class ModelTrainer {
    private static final Upos[] UPOS = Upos.values();
    private static final int ENOUGH = 10;
    private static final int ALL = 100;

    private final Corpus corpus;
    private final ModelHeader header;
    private final Supplement supplement;
    private final TrainOptions options;
    private final Locale locale;
    private final List<Example> tagged;
    private final List<Example> parsed;

    ModelTrainer(Corpus corpus, ModelHeader header, Supplement supplement, TrainOptions options) {
        this.corpus = corpus;
        this.header = header;
        this.supplement = supplement;
        this.options = options;
        locale = Locale.forLanguageTag(header.language());
        tagged = corpus.tagged(options.integer("tag-others"));
        parsed = corpus.parsed(options.integer("own-times"));
    }

    /**
     * What models reach that have not seen the part of the treebanks they are measured on.
     *
     * @param folds into how many parts they are cut, each measured; empty: one part of ten
     */
    Map<String, Double> crossed(String folds) {
        int parts = folds.isEmpty() ? 10 : Integer.parseInt(folds);
        Evaluation evaluation = new Evaluation();
        for (int fold = 0; fold < (folds.isEmpty() ? 1 : parts); fold++) {
            Model model = new ModelTrainer(corpus.without(fold, parts), header, supplement, options).train();
            evaluation.add(model, corpus.fold(fold, parts));
        }
        Map<String, Double> scores = new TreeMap<>();
        String name = folds.isEmpty() ? "a tenth held out " : folds + "-fold ";
        evaluation.figures().forEach((key, value) -> scores.put(name + key, value));
        return scores;
    }

    Model train() {
        TagSet tags = tagSet();
        List<Relation> relations = relations();
        TagTrainer tagTrainer =
                new TagTrainer(tagged, tags, supplement, options, options.integer("tag-members"), locale);
        Tagger tagger = tagTrainer.train();
        Lemmatizer lemmatizer = LemmaTrainer.train(tagged, tags);
        jackknife(tags, relations);
        untagged(tagTrainer.vocabulary(), tagger, relations);
        Scratch scratch = new Scratch(locale, tagTrainer.vocabulary());
        Parser parser = new ParseTrainer(parsed, tags, relations, scratch, options).train();
        return new Model(header, tagTrainer.vocabulary(), tagger, lemmatizer, parser);
    }

    private TagSet tagSet() {
        Set<String> names = new LinkedHashSet<>();
        for (Example e : tagged) {
            for (int i = 1; i <= e.n; i++) {
                names.add(name(e, i));
            }
        }
        TagSet tags = new TagSet(List.copyOf(names));
        for (Example e : parsed) {
            for (int i = 1; i <= e.n; i++) {
                int id = tags.id(name(e, i));
                e.tag[i] = id >= 0 ? id : nearest(tags, e, i);
            }
        }
        return tags;
    }

    private static String name(Example e, int i) {
        return TagSet.name(UPOS[e.upos[i]], e.feats[i]);
    }

    /** The tag that shares most with that of a word, the part of speech before all. */
    private static int nearest(TagSet tags, Example e, int i) {
        Set<String> feats = Set.of(e.feats[i].split("\\|", -1));
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int tag = 0; tag < tags.size(); tag++) {
            int shared = tags.upos(tag) == UPOS[e.upos[i]] ? ALL : 0;
            for (String feature : tags.feats(tag).toString().split("\\|", -1)) {
                shared += feats.contains(feature) ? 2 : -1;
            }
            if (shared > most) {
                most = shared;
                best = tag;
            }
        }
        return best;
    }

    /** The relations that occur often enough; a rare subtype counts as its universal relation. */
    private List<Relation> relations() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Example e : parsed) {
            for (int i = 1; i <= e.n; i++) {
                counts.merge(e.deprel[i], 1, Integer::sum);
            }
        }
        List<String> names = new ArrayList<>();
        for (Example e : parsed) {
            for (int i = 1; i <= e.n; i++) {
                boolean rare = counts.getOrDefault(e.deprel[i], 0) < ENOUGH;
                String name = rare ? e.deprel[i].replaceFirst(":.*", "") : e.deprel[i];
                if (!names.contains(name)) {
                    names.add(name);
                }
                e.label[i] = names.indexOf(name);
            }
        }
        return names.stream().map(Relation::parse).toList();
    }

    private void jackknife(TagSet tags, List<Relation> relations) {
        int folds = options.integer("folds");
        for (int fold = 0; fold < folds; fold++) {
            List<Example> others = new ArrayList<>();
            List<Example> own = new ArrayList<>();
            for (int i = 0; i < tagged.size(); i++) {
                (i % folds == fold ? own : others).add(tagged.get(i));
            }
            TagTrainer trainer = new TagTrainer(others.isEmpty() ? own : others, tags, supplement, options, 1, locale);
            Model.Worker worker = tagOnly(trainer.vocabulary(), trainer.train(), relations);
            own.forEach(e -> tag(worker, e));
        }
    }

    /** What the tagger did not learn from: it tags it as it is; what is borrowed keeps its own tags, as near as they come. */
    private void untagged(Vocabulary vocabulary, Tagger tagger, List<Relation> relations) {
        int taught = options.integer("tag-others");
        if (taught < Corpus.OTHERS) {
            Model.Worker worker = tagOnly(vocabulary, tagger, relations);
            corpus.others().forEach(e -> tag(worker, e));
        }
        if (taught < Corpus.BORROWED) {
            corpus.borrowed().forEach(e -> System.arraycopy(e.tag, 0, e.jackTag, 0, e.tag.length));
        }
    }

    private Model.Worker tagOnly(Vocabulary vocabulary, Tagger tagger, List<Relation> relations) {
        Lemmatizer none = new Lemmatizer(tagger.tags(), Map.of(), Map.of());
        return new Model(header, vocabulary, tagger, none, Parser.untrained(relations)).worker();
    }

    private static void tag(Model.Worker worker, Example e) {
        worker.scratch().clear();
        for (int i = 1; i <= e.n; i++) {
            worker.scratch().add(e.form[i], 0, e.form[i].length());
        }
        worker.tag();
        for (int i = 1; i <= e.n; i++) {
            e.jackTag[i] = worker.tag(i);
        }
    }
}
