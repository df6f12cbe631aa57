package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.language.internal.model.Model;
import org.multivector.language.internal.model.ModelFile;
import org.multivector.language.internal.words.Likeness;
import org.multivector.language.internal.words.Words;

/** Whether text is of the language it is parsed by: on sentences written for it, and on treebanks of six languages. */
class LikenessTest {
    private static final Path TREEBANKS =
            Path.of(System.getProperty("multivector.data", "../../shared")).resolve("ud");
    private static final int LONG = 6;

    /** Sentences of other languages that may look like a language, because its press and theirs share most words. */
    private static final Map<String, String> NEAR = Map.of("ru", "uk", "uk", "ru", "tr", "az", "az", "tr");

    /** Files by their language; only Kazakh has none that its model has not seen. */
    private static final Map<String, List<String>> HELD_OUT = new TreeMap<>(Map.of(
            "en", List.of("UD_English-EWT/en_ewt-ud-dev.conllu", "UD_English-GUM/en_gum-ud-dev.free-subset.conllu"),
            "kk", List.of("UD_Kazakh-KTB/kk_ktb-ud-test.conllu"),
            "ru", List.of("UD_Russian-GSD/ru_gsd-ud-test.conllu"),
            "tr", List.of("UD_Turkish-BOUN/tr_boun-ud-test.conllu"),
            "uk", List.of("UD_Ukrainian-ParlaMint/uk_parlamint-ud-test.conllu")));

    private static final Map<String, Language> LANGUAGES = new TreeMap<>();

    private static Language language(String code) {
        return LANGUAGES.computeIfAbsent(code, Language::load);
    }

    private static Sentence one(String code, String text) {
        return language(code).parseSentence(text, Span.of(0, text.length()));
    }

    static Stream<Arguments> rows() {
        return Table.resource(LikenessTest.class, "likeness.tsv").rows().stream()
                .map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_sentence_looks_as_the_row_says(String id, Row row) {
        Language language = language(row.get("language"));
        double likeness = language.likeness(one(language.code(), row.get("text")));
        String looks = likeness < 0.5 ? "no" : likeness > Likeness.PRIOR ? "yes" : "unsure";
        assertThat(looks).as("likeness %.3f", likeness).isEqualTo(row.get("looks"));
    }

    @Test
    void confidence_is_what_the_model_reaches_times_the_likeness() {
        Sentence good = one("en", "The minister said that talks would go on next week.");
        double reached = language("en").header().orElseThrow().scores().entrySet().stream()
                .filter(score -> score.getKey().endsWith(" LAS"))
                .mapToDouble(score -> score.getValue() / 100)
                .average()
                .orElseThrow();
        assertThat(language("en").confidence(good)).isBetween(0.98 * reached, reached);
        assertThat(language("en").confidence(one("en", "“…” 12!"))).isBetween(0.85 * reached, 0.95 * reached);
        assertThat(language("en").confidence(one("en", " "))).isBetween(0.85 * reached, 0.95 * reached);
        assertThat(Language.withoutModel("en").confidence(good)).isZero();
    }

    static Stream<Arguments> pairs() {
        return Language.withModels().stream()
                .flatMap(model -> HELD_OUT.keySet().stream().map(text -> Arguments.of(model, text)));
    }

    @ParameterizedTest(name = "{1} through the model of {0}")
    @MethodSource("pairs")
    void treebanks_are_taken_for_what_they_are(String model, String text) {
        List<Sentence> sentences = sentences(text).toList();
        assumeTrue(!sentences.isEmpty(), "no treebanks; name the folder of data in multivector.data");
        Language language = language(model);
        double low = sentences.stream()
                        .filter(sentence -> language.likeness(sentence) < 0.5)
                        .count()
                / (double) sentences.size();
        String told = String.format(
                Locale.ROOT,
                "%.3f of %d sentences are thought foreign; %s",
                low,
                sentences.size(),
                shares(model, text));
        if (model.equals(text)) {
            assertThat(low).as(told).isLessThanOrEqualTo(0.02);
        } else {
            assertThat(low).as(told).isGreaterThanOrEqualTo(text.equals(NEAR.get(model)) ? 0.80 : 0.92);
        }
    }

    private static Stream<Sentence> sentences(String code) {
        return Objects.requireNonNull(HELD_OUT.get(code)).stream()
                .map(TREEBANKS::resolve)
                .filter(Files::exists)
                .flatMap(file -> ConlluReader.read(file.toString(), read(file)).sentences().stream())
                .filter(sentence -> sentence.size() >= LONG);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shares as {@code likeness.tsv} wants them, foreign ones aside. */
    private static String shares(String model, String text) {
        Model.Worker worker = model(model).worker(Words.read(Language.class, model));
        List<String> words = sentences(text)
                .flatMap(sentence -> sentence.words().stream())
                .map(word -> word.form())
                .filter(form -> form.codePoints().allMatch(Character::isLetter))
                .toList();
        Likeness likeness = Likeness.read(Language.class, model);
        Locale locale = Locale.forLanguageTag(model);
        Predicate<String> isKnown = form -> worker.knows(form) || likeness.isPeculiar(form.toLowerCase(locale));
        long known = words.stream()
                .filter(form -> form.length() > 2 && isKnown.test(form))
                .count();
        long unknown = words.stream()
                .filter(form -> !Character.isUpperCase(form.charAt(0)) && !isKnown.test(form))
                .count();
        double n = words.size();
        return String.format(Locale.ROOT, "known %.2f, unknown or foreign %.2f of the words", known / n, unknown / n);
    }

    private static Model model(String code) {
        String name = "/org/multivector/models/" + code + ".model";
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            return ModelFile.read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
