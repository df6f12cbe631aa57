package org.multivector.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.coder.HostileTrees.Shape;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Coding;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Predicate;
import org.multivector.core.text.Article;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Phrase;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;

/** What is always true of a coding, whatever the text and however wrong its trees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTreesTest {
    private static final String WORDS = "Putin said Russia will attack Kyiv if the president of Turkey not met him , ";
    private static final Shape CHAIN = (id, words) -> id - 1;
    private static final Shape BACKWARDS = (id, words) -> id == words ? 0 : id + 1;
    private static final Shape FLAT = (id, words) -> id == 1 ? 0 : 1;

    private Coder coder;

    @BeforeAll
    void load() {
        coder = Coder.load();
    }

    @Test
    void spans_lie_in_the_text_in_order_and_give_back_its_words() {
        Random random = new Random(11);
        HostileText.texts(11, 500, 80).forEach(text -> {
            Article article = Cases.article("hostile", text);
            check(coder.code(article, HostileTrees.random(text, random)));
        });
    }

    @Test
    void the_cases_keep_the_same_rules() {
        Cases.all().forEach(one -> check(coder.code(one.article(), one.sentences())));
    }

    private static void check(Coding coding) {
        String text = coding.article().text();
        ordered(coding.mentions().stream().map(one -> one.words().span()));
        coding.mentions().stream().map(Mention::words).forEach(words -> inside(words, text));
        ordered(coding.predicates().stream().map(Predicate::span));
        List<String> attributions =
                coding.attributions().stream().map(Attribution::id).toList();
        assertThat(attributions).doesNotHaveDuplicates();
        for (Attribution one : coding.attributions()) {
            Stream.of(one.source(), one.cue(), one.content())
                    .flatMap(List::stream)
                    .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            assertThat(one.parent() == null || attributions.contains(one.parent()))
                    .isTrue();
            assertThat(one.parent()).isNotEqualTo(one.id());
        }
        List<String> claims = coding.claims().stream().map(Claim::id).toList();
        assertThat(claims).doesNotHaveDuplicates();
        for (Claim claim : coding.claims()) {
            assertThat(claim.setting().condition() == null
                            || claims.contains(claim.setting().condition()))
                    .isTrue();
            claim.matter().event().ifPresent(event -> {
                inside(event.anchor(), text);
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .forEach(party -> inside(party.words(), text));
            });
            claim.stance().sources().forEach(source -> inside(source.words(), text));
            claim.grounds().because().stream()
                    .flatMap(because -> because.words().stream())
                    .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static void inside(Phrase phrase, String text) {
        assertThat(phrase.span().in(text)).isEqualTo(phrase.text());
    }

    private static void ordered(Stream<Span> spans) {
        assertThat(spans.map(Span::start).toList()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conj",
                "nmod",
                "nmod:poss",
                "xcomp",
                "ccomp",
                "advcl",
                "acl",
                "acl:relcl",
                "obl",
                "obj",
                "nsubj",
                "parataxis",
                "appos",
                "flat",
                "compound",
                "fixed",
                "case",
                "mark",
                "amod",
                "det",
                "csubj",
                "punct",
                "advmod"
            })
    void a_tree_ten_thousand_words_deep_or_wide_is_coded(String relation) {
        String text = text(10_000);
        Article article = Cases.article("deep", text);
        for (Shape shape : List.of(CHAIN, BACKWARDS, FLAT)) {
            assertThat(coder.code(article, HostileTrees.shaped(text, relation, shape))
                            .article())
                    .isEqualTo(article);
        }
    }

    /**
     * Of depth only. Of width this is not true: titles and the status of clauses look at all that hangs on one head, so
     * that thousands of words on one head cost their square; the language stage splits such sentences.
     */
    @ParameterizedTest
    @ValueSource(strings = {"nmod", "conj", "ccomp", "advcl", "acl", "parataxis"})
    void a_chain_twice_as_long_takes_about_twice_the_time(String relation) {
        time(4_000, relation, CHAIN);
        growsWithTheText(time(4_000, relation, CHAIN), time(8_000, relation, CHAIN));
    }

    /** Processor time, so that a busy machine does not count; the margin is for the collector. */
    private static void growsWithTheText(double once, double twice) {
        assertThat(twice).as("ns, against %s for half", once).isLessThan(3.2 * once + 40e6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccomp", "parataxis", "nmod"})
    void twice_the_sentences_take_about_twice_the_time(String relation) {
        String line = "\"Putin visited Ankara\" , said Erdogan , who met Xi .\n";
        time(line.repeat(500), relation, CHAIN);
        growsWithTheText(time(line.repeat(1_000), relation, CHAIN), time(line.repeat(2_000), relation, CHAIN));
    }

    private double time(int words, String relation, Shape shape) {
        return time(text(words), relation, shape);
    }

    private double time(String text, String relation, Shape shape) {
        Article article = Cases.article("long", text);
        List<Sentence> sentences = HostileTrees.shaped(text, relation, shape);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = clock.getCurrentThreadCpuTime();
            coder.code(article, sentences);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static String text(int words) {
        return WORDS.repeat(1 + words / 16);
    }

    @Test
    void nothing_at_all_is_an_empty_coding() {
        for (String text : List.of("", " ", "\n\n", "?!...", "«»", "—")) {
            Coding coding = coder.code(Cases.article("empty", text), HostileTrees.shaped(text, "punct", FLAT));
            assertThat(coding.claims()).isEmpty();
            assertThat(coding.mentions()).isEmpty();
            assertThat(coding.attributions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attack", "said", "Putin", "If", "not", "He", "?", "Visit", "Talks", "will"})
    void one_word_is_coded_and_claims_nothing_of_anybody_else(String word) {
        Coding coding = coder.code(Cases.article("one", word), HostileTrees.shaped(word, "dep", FLAT));
        check(coding);
        assertThat(coding.claims())
                .allSatisfy(claim -> assertThat(claim.sentence()).isEqualTo(Span.of(0, word.length())));
    }

    @Test
    void sentences_without_trees_have_mentions_and_no_claims() {
        String text = "Putin visited Ankara.";
        Article article = Cases.article("cut", text);
        List<Sentence> cut = HostileTrees.shaped(text, "dep", (id, words) -> -1);
        Coding coding = coder.code(article, cut);
        assertThat(coding.mentions()).extracting(Mention::actor).containsExactly("vladimir-putin", "TUR");
        assertThat(coding.claims()).isEmpty();
        assertThat(coding.predicates()).isEmpty();
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        List<Coding> usual = codings(coder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(codings(Coder.load())).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void two_coders_give_the_same_bytes() throws IOException {
        assertThat(bytes(codings(Coder.load()))).isEqualTo(bytes(codings(Coder.load())));
    }

    @Test
    void four_threads_share_one_coder() throws Exception {
        List<Coding> alone = codings(coder);
        Coder shared = Coder.load();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Coding>>> tasks = new ArrayList<>();
            IntStream.range(0, 8).forEach(i -> tasks.add(() -> codings(shared)));
            for (Future<List<Coding>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void codings_survive_a_trip_over_the_wire() throws Exception {
        List<Coding> codings = codings(coder);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(codings)))) {
            assertThat(in.readObject()).isEqualTo(codings);
        }
    }

    private static List<Coding> codings(Coder coder) {
        List<Coding> out = new ArrayList<>();
        Cases.all().forEach(one -> out.add(coder.code(one.article(), one.sentences())));
        return out;
    }

    private static byte[] bytes(List<Coding> codings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(codings));
        }
        return bytes.toByteArray();
    }
}
