package org.multivector.language.internal.model;

import java.util.Locale;
import java.util.Objects;
import org.multivector.core.text.Features;
import org.multivector.core.text.Relation;
import org.multivector.language.header.ModelHeader;
import org.multivector.language.internal.words.Words;

/**
 * Everything that was learned of one language. Immutable and thread-safe; each thread works with a {@link Worker} of its
 * own.
 *
 * @param header what the model says of itself
 * @param vocabulary what it knows of words
 * @param tagger gives tags
 * @param lemmatizer gives lemmas
 * @param parser gives trees
 */
public record Model(ModelHeader header, Vocabulary vocabulary, Tagger tagger, Lemmatizer lemmatizer, Parser parser) {

    /** @throws NullPointerException if anything is null */
    public Model {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(tagger, "tagger");
        Objects.requireNonNull(lemmatizer, "lemmatizer");
        Objects.requireNonNull(parser, "parser");
    }

    /** A worker for one thread, who knows the words that the model knows. */
    public Worker worker() {
        return worker(Words.NONE);
    }

    /** A worker for one thread, who looks up in {@code words} what the model has not seen. */
    public Worker worker(Words words) {
        return new Worker(this, words);
    }

    /** Takes one sentence after another through tagger and parser. Not thread-safe; cheap to keep, dear to make. */
    public static final class Worker {
        private final Model model;
        private final Words words;
        private final TagSet tags;
        private final Scratch scratch;
        private final Tagger.Memory tagMemory;
        private final Parser.Memory parseMemory;

        private Worker(Model model, Words words) {
            this.model = model;
            this.words = words;
            tags = model.tagger.tags();
            scratch = new Scratch(
                    Locale.forLanguageTag(model.header.language()), new Candidates(model.vocabulary, words));
            tagMemory = model.tagger.memory();
            parseMemory = model.parser.memory(scratch.state());
        }

        /** Where the words of the next sentence go. */
        public Scratch scratch() {
            return scratch;
        }

        /** Whether anything is known of the word besides what its ending makes it seem. */
        public boolean knows(String form) {
            return scratch.types.get(form, 0, form.length()).known;
        }

        /** Tags the words in {@link #scratch()}. */
        public void tag() {
            model.tagger.tag(scratch, tagMemory);
        }

        /** Tags and parses the words in {@link #scratch()}. */
        public void parse() {
            tag();
            scratch.state().start(scratch, tags);
            model.parser.parse(scratch.state(), parseMemory);
        }

        /** The tag of word {@code i}, after {@link #tag}. */
        public int tag(int i) {
            return scratch.tag[i];
        }

        /** The features of word {@code i}, after {@link #tag}. */
        public Features feats(int i) {
            return tags.feats(scratch.tag[i]);
        }

        /** The lemma of word {@code i}, after {@link #tag}. */
        public String lemma(int i) {
            return model.lemmatizer.lemma(scratch.word[i], i, scratch.tag[i], words);
        }

        /** The relation of word {@code i} to its head, after {@link #parse}. */
        public Relation relation(int i) {
            return model.parser.relations().get(scratch.state().label(i));
        }
    }
}
