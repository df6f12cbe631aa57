package org.multivector.lab.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Upos;
import org.multivector.language.header.ModelHeader;
import org.multivector.language.internal.model.Lemmatizer;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.Parser;
import org.multivector.language.internal.model.Scratch;
import org.multivector.language.internal.model.TagSet;
import org.multivector.language.internal.model.Tagger;

/**
 * Trains the whole of a model, in this order: tag set, tagger, lemmatizer, the tags of a jackknife (each fold tagged by a
 * tagger that has not seen it), parser on those tags.
 */
final class ModelTrainer {
    private static final int ENOUGH = 10;

    private final List<Example> examples;
    private final ModelHeader header;
    private final Supplement supplement;
    private final TrainOptions options;
    private final Locale locale;

    ModelTrainer(List<Example> examples, ModelHeader header, Supplement supplement, TrainOptions options) {
        this.examples = examples;
        this.header = header;
        this.supplement = supplement;
        this.options = options;
        locale = Locale.forLanguageTag(header.language());
    }

    Model train() {
        TagSet tags = tagSet();
        List<Relation> relations = relations();
        TagTrainer tagTrainer =
                new TagTrainer(examples, tags, supplement, options, options.integer("tag-members"), locale);
        Tagger tagger = tagTrainer.train();
        Lemmatizer lemmatizer = LemmaTrainer.train(examples, tags);
        jackknife(tags, relations);
        Scratch scratch = new Scratch(locale, tagTrainer.vocabulary());
        Parser parser = new ParseTrainer(examples, tags, relations, scratch, options).train();
        return new Model(header, tagTrainer.vocabulary(), tagger, lemmatizer, parser);
    }

    private TagSet tagSet() {
        Upos[] upos = Upos.values();
        Set<String> names = new LinkedHashSet<>();
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                names.add(TagSet.name(upos[e.upos[i]], e.feats[i]));
            }
        }
        TagSet tags = new TagSet(List.copyOf(names));
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                e.tag[i] = tags.id(TagSet.name(upos[e.upos[i]], e.feats[i]));
            }
        }
        return tags;
    }

    /** The relations that occur often enough; a rare subtype counts as its universal relation. */
    private List<Relation> relations() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Example e : examples) {
            for (int i = 1; i <= e.n; i++) {
                counts.merge(e.deprel[i], 1, Integer::sum);
            }
        }
        List<String> names = new ArrayList<>();
        for (Example e : examples) {
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
            for (int i = 0; i < examples.size(); i++) {
                (i % folds == fold ? own : others).add(examples.get(i));
            }
            TagTrainer trainer = new TagTrainer(others.isEmpty() ? own : others, tags, supplement, options, 1, locale);
            Tagger tagger = trainer.train();
            Lemmatizer none = new Lemmatizer(tags, Map.of(), Map.of());
            Model.Worker worker =
                    new Model(header, trainer.vocabulary(), tagger, none, Parser.untrained(relations)).worker();
            own.forEach(e -> tag(worker, e));
        }
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
