package org.multivector.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.multivector.core.DataException;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.language.header.ModelHeader;
import org.multivector.language.internal.cut.CutTables;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.ModelFile;
import org.multivector.language.internal.words.Likeness;
import org.multivector.language.internal.words.Words;

/**
 * One language: turns text into sentences, each a Universal Dependencies tree.
 *
 * <pre>{@code
 * Language english = Language.load("en");
 * english.parse(text).forEach(sentence -> …);
 * }</pre>
 *
 * <p>Any text is parsed whole: nothing is refused, truncated or put in another order, and every span gives back the words
 * as printed. Not a language detector: text of another language is parsed too, and badly. Immutable and thread-safe; load
 * once and share. Sentences are made one after another as the stream is read, in memory that does not grow with the text.
 */
public final class Language {
    /** The languages whose tables the module has, whether or not there is a model. */
    public static final List<String> CODES = List.of("az", "en", "kk", "ru", "tr", "uk");

    private static final double UNMEASURED = 0.7;
    private static final String MODELS = "/org/multivector/models/";

    private final String code;
    private final CutTables tables;
    private final @Nullable Model model;
    private final Workers workers;
    private final Likeness likeness;
    private final double accuracy;

    private Language(String code) {
        this.code = code;
        model = null;
        tables = CutTables.read(Language.class, code);
        workers = new Workers(null, Words.NONE);
        likeness = Likeness.read(Language.class, code);
        accuracy = 0;
    }

    /** Reads the tables while the model is being read. */
    private Language(String code, CompletableFuture<Model> reading) {
        this.code = code;
        tables = CutTables.read(Language.class, code);
        Words words = Words.read(Language.class, code);
        likeness = Likeness.read(Language.class, code);
        model = read(reading);
        workers = new Workers(model, words);
        accuracy = model.header().accuracy().orElse(UNMEASURED);
    }

    private static Model read(CompletableFuture<Model> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DataException damage ? damage : e;
        }
    }

    /**
     * The language with the model that lies on the class path, as in the module {@code models}.
     *
     * @param code BCP 47 code, such as {@code en}
     * @throws IllegalArgumentException if there is no model for it; the message names the languages there are
     * @throws DataException if the model is damaged
     */
    public static Language load(String code) {
        Objects.requireNonNull(code, "code");
        String resource = MODELS + code + ".model";
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            if (in == null || !CODES.contains(code)) {
                throw new IllegalArgumentException("no model for the language " + code + "; there are models for "
                        + String.join(", ", withModels())
                        + (CODES.contains(code) ? "; Language.withoutModel cuts it into words" : ""));
            }
            byte[] file = in.readAllBytes();
            return new Language(code, CompletableFuture.supplyAsync(() -> ModelFile.read(resource, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * The language of a model file.
     *
     * @throws DataException if it is no model file, is damaged, or is of a language without tables
     * @throws IOException if the file cannot be read
     */
    public static Language of(Path model) throws IOException {
        Model read = ModelFile.read(model.toString(), Files.readAllBytes(model));
        String code = read.header().language();
        if (!CODES.contains(code)) {
            throw new DataException(model.toString(), "a model of the language " + code + ", which has no tables here");
        }
        return new Language(code, CompletableFuture.completedFuture(read));
    }

    /**
     * The language without a model: sentences are cut into words but have no trees.
     *
     * @throws IllegalArgumentException if there are no tables for it; the message names the languages there are
     */
    public static Language withoutModel(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(
                    "no tables for the language " + code + "; there are tables for " + String.join(", ", CODES));
        }
        return new Language(code);
    }

    /** The languages for which {@link #load} finds a model, in order of their codes. */
    public static List<String> withModels() {
        return CODES.stream()
                .filter(code -> Language.class.getResource(MODELS + code + ".model") != null)
                .toList();
    }

    /** BCP 47 code. */
    public String code() {
        return code;
    }

    /** Whether sentences are parsed; if not they are only cut into words. */
    public boolean hasTrees() {
        return model != null;
    }

    /** What the model says of itself: treebanks, options, scores; empty without a model. */
    public Optional<ModelHeader> header() {
        return Optional.ofNullable(model).map(Model::header);
    }

    /** The sentences of a text, in order. */
    public Stream<Sentence> parse(String text) {
        return parse(text, Span.of(0, text.length()));
    }

    /**
     * The sentences of a stretch of a text. Spans count in the whole text, so that a caller may give one passage after
     * another.
     *
     * @throws IndexOutOfBoundsException if the stretch ends after the text
     */
    public Stream<Sentence> parse(String text, Span within) {
        Objects.checkFromToIndex(within.start(), within.end(), text.length());
        return StreamSupport.stream(new Sentences(tables, workers, text, within), false);
    }

    /**
     * A stretch that is known to be one sentence, however long.
     *
     * @throws IndexOutOfBoundsException if the stretch ends after the text
     */
    public Sentence parseSentence(String text, Span sentence) {
        Objects.checkFromToIndex(sentence.start(), sentence.end(), text.length());
        return Sentences.one(tables, workers, text, sentence);
    }

    /**
     * The same words tagged and parsed; what the sentence says of tags, lemmas and heads is not looked at. Without a model
     * the words are returned bare.
     */
    public Sentence parse(Sentence cut) {
        return workers.with(worker -> worker.parse(cut));
    }

    /**
     * How far the tree of a sentence may be trusted: the estimated share of its words whose head and relation are right, 0 to
     * 1. It is what the model reached on the development files that its header names (labelled attachment, subtypes apart)
     * times the chance that the sentence is of this language at all, from its words and letters; so it is low for text of
     * another language, and about what the model reaches for any sentence of its own.
     *
     * <p>Not a judgement of single arcs or of how hard the sentence is, and no language detector: a short sentence, or one of
     * names and numbers, is taken for what the caller says it is, and languages near to each other are told apart less
     * surely. Only the forms count. 0 without a model, because there is no tree.
     */
    public double confidence(Sentence parsed) {
        return accuracy * likeness(parsed);
    }

    /** The chance that a sentence is of this language, 0 to 1. */
    double likeness(Sentence sentence) {
        return workers.with(worker -> worker.likeness(likeness, sentence, Locale.forLanguageTag(code)));
    }

    /**
     * How good the trees are: the labelled attachment score the model's header tells, 0 to 1; 0 without a model. A caller may
     * ask before it builds on them.
     */
    public double accuracy() {
        return accuracy;
    }
}
