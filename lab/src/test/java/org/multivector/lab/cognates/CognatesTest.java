package org.multivector.lab.cognates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.DataException;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.table.Row;
import org.multivector.core.text.Features;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;

class CognatesTest {
    private static final Map<String, Cognates> PAIRS =
            Map.of("ru-uk", Cognates.of("ru", "uk"), "tr-az", Cognates.of("tr", "az"));

    private static Cognates pair(String pair) {
        return Objects.requireNonNull(PAIRS.get(pair), pair);
    }

    private static Stream<Row> rows(String pair, String file) {
        return Cognates.table(pair.substring(0, 2), pair.substring(3), file).rows().stream();
    }

    private static Word word(String form, String lemma, String upos, String feats) {
        Relation root = Relation.parse("root");
        return new Word(
                1,
                form,
                lemma,
                Upos.valueOf(upos.equals("*") ? "X" : upos),
                "_",
                Features.parse(feats),
                0,
                root,
                Span.of(0, 1));
    }

    /** An example of three words is of the one in the middle, which depends on the sound of the others. */
    private static String form(Cognates cognates, Word example) {
        String[] words = example.form().split(" ", -1);
        if (words.length == 1) {
            return cognates.rewrite(example).form();
        }
        List<Word> sentence = new ArrayList<>();
        for (String word : words) {
            int id = sentence.size() + 1;
            sentence.add(new Word(
                    id,
                    word,
                    word,
                    id == 2 ? example.upos() : Upos.NOUN,
                    "_",
                    Features.NONE,
                    0,
                    example.deprel(),
                    example.span()));
        }
        return cognates.rewrite(new Sentence(Span.of(0, 1), sentence, List.of()))
                .word(2)
                .form();
    }

    private static void check(String pair, Row row, Word example, String yields, List<String> faults) {
        String form = form(pair(pair), example);
        if (!form.equals(yields)) {
            faults.add(row.where("id") + ": " + example.form() + " should become " + yields + ", became " + form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru-uk, endings.tsv",
        "ru-uk, letters.tsv",
        "tr-az, endings.tsv",
        "tr-az, letters.tsv",
    })
    void every_rule_does_to_a_word_what_its_row_says(String pair, String file) {
        List<String> faults = new ArrayList<>();
        rows(pair, file).forEach(row -> {
            Word example = word(row.get("form"), row.get("lemma"), row.get("tag"), row.get("morph"));
            check(pair, row, example, row.get("yields"), faults);
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ru-uk, 1200", "tr-az, 500"})
    void every_listed_word_becomes_what_its_row_says(String pair, int atLeast) {
        List<String> faults = new ArrayList<>();
        rows(pair, "words.tsv").forEach(row -> {
            String[] id = row.id().split("/", 2);
            check(pair, row, word(row.get("form"), id[0], id[1], row.get("feats")), row.get("yields"), faults);
        });
        assertThat(faults).isEmpty();
        assertThat(rows(pair, "words.tsv")).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"ru-uk", "tr-az"})
    void every_listed_form_becomes_what_its_row_says(String pair) {
        List<String> faults = new ArrayList<>();
        rows(pair, "forms.tsv").forEach(row -> {
            String[] id = row.id().split("/", 3);
            check(pair, row, word(id[0], "_", id[1], id.length > 2 ? id[2] : "_"), row.get("word"), faults);
        });
        assertThat(faults).isEmpty();
    }

    private static List<Sentence> sentences(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(CognatesTest.class.getResourceAsStream(file), file)) {
            return ConlluReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .sentences();
        }
    }

    static Stream<String> whole() {
        return PAIRS.keySet().stream().sorted();
    }

    /** The file holds pairs of sentences: one in the first language, then what shall become of it. */
    @ParameterizedTest
    @MethodSource("whole")
    void a_sentence_is_rewritten_and_its_tree_stays(String pair) throws IOException {
        List<Sentence> sentences = sentences("cognates-" + pair + ".conllu");
        assertThat(sentences).isNotEmpty();
        for (int i = 0; i < sentences.size(); i += 2) {
            Sentence before = sentences.get(i);
            Sentence after = pair(pair).rewrite(before);
            assertThat(text(after)).isEqualTo(text(sentences.get(i + 1)));
            assertThat(after.words()).extracting(Word::lemma).isEqualTo(lemmas(sentences.get(i + 1)));
            assertThat(after.words()).zipSatisfy(before.words(), (now, then) -> {
                assertThat(now.head()).isEqualTo(then.head());
                assertThat(now.deprel()).isEqualTo(then.deprel());
                assertThat(now.feats()).isEqualTo(then.feats());
            });
        }
    }

    @Test
    void the_azerbaijani_trees_to_measure_on_are_whole() throws IOException {
        List<Sentence> sentences = sentences("az.conllu");
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(40).allSatisfy(sentence -> {
            assertThat(sentence.isParsed()).isTrue();
            assertThat(sentence.children(0)).hasSize(1);
            assertThat(sentence.words())
                    .allSatisfy(
                            word -> assertThat(word.head() == 0 || sentence.isBelow(word.id(), sentence.children(0)[0]))
                                    .isTrue());
        });
    }

    private static String text(Sentence sentence) {
        return sentence.words().stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private static List<String> lemmas(Sentence sentence) {
        return sentence.words().stream().map(Word::lemma).toList();
    }

    @ParameterizedTest
    @CsvSource({"ru-uk, Правда, правда, Правда", "ru-uk, ВРЕМЯ, время, ЧАС", "tr-az, İNSAN, insan, İNSAN"})
    void capitals_stay(String pair, String form, String lemma, String yields) {
        assertThat(pair(pair).rewrite(word(form, lemma, "NOUN", "_")).form()).isEqualTo(yields);
    }

    @ParameterizedTest
    @CsvSource({"ru-uk, 2014", "ru-uk, NATO", "ru-uk, т.д.", "tr-az, 5'te", "tr-az, Москва", "tr-az, ..."})
    void what_has_other_letters_stays(String pair, String form) {
        assertThat(pair(pair)
                        .rewrite(word(form, form.toLowerCase(Locale.ROOT), "X", "_"))
                        .form())
                .isEqualTo(form);
    }

    @Test
    void every_habit_is_taken_over() {
        rows("ru-uk", "habits.tsv").forEach(row -> {
            Word plain = word(row.get("form"), row.get("lemma"), row.get("upos"), row.get("feats"));
            Relation before = row.get("deprel").isEmpty() ? plain.deprel() : Relation.parse(row.get("deprel"));
            Relation after = row.get("becomes").isEmpty() ? before : Relation.parse(row.get("becomes"));
            Word habit =
                    new Word(1, plain.form(), plain.lemma(), plain.upos(), "_", plain.feats(), 0, before, plain.span());
            Word rewritten = pair("ru-uk").rewrite(habit);
            assertThat(rewritten.upos()).as(row.id()).isEqualTo(Upos.valueOf(row.get("tag")));
            assertThat(rewritten.deprel()).as(row.id()).isEqualTo(after);
        });
    }

    @ParameterizedTest
    @CsvSource({"en-uk"})
    void a_pair_without_tables_is_refused(String pair) {
        assertThatThrownBy(() -> Cognates.of(pair.substring(0, 2), pair.substring(3)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("en-uk/forms.tsv");
    }
}
