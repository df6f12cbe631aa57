package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.text.Sentence;

/** A text without a full stop is read lazily, in time that grows with it and no faster; {@code make soak} does 10 million words. */
class EndlessTextTest {
    private static final List<String> PHRASES = List.of(
            "the minister of the state met the president and said that ",
            "министр и президент сказали, что ",
            "“words” (in brackets) and 'others' ",
            "слово ",
            "д. т. п. ",
            "U.S.A.",
            "a.b-c@",
            "x/y",
            "..a",
            "\u00ad\u200b ",
            "\u0301");
    private static final int PHRASE_WORDS = 11;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Stream<String> phrases() {
        return PHRASES.stream();
    }

    static List<String> models() {
        return Language.withModels();
    }

    private static long words(Language language, String text) {
        return language.parse(text).mapToLong(Sentence::size).sum();
    }

    private static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_first_sentence_of_200_000_words_comes_at_once(String code) {
        Language language = Language.load(code);
        String text = PHRASES.get(0).repeat(200_000 / PHRASE_WORDS);
        words(language, text.substring(0, 100_000));
        Iterator<Sentence> sentences = language.parse(text).iterator();
        double first = seconds(() -> assertThat(sentences.next().size()).isBetween(200, 402));
        assertThat(first).as("seconds").isLessThan(0.5);
        assertThat(words(language, text)).isEqualTo(200_000 / PHRASE_WORDS * (long) PHRASE_WORDS);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void four_times_the_text_takes_four_times_as_long(String phrase) {
        Language cutter = Language.withoutModel("ru");
        String one = phrase.repeat(1_200_000 / phrase.length());
        words(cutter, one);
        double single = seconds(() -> words(cutter, one));
        double fourfold = seconds(() -> words(cutter, one.repeat(4)));
        assertThat(fourfold).as("against %.3f s", single).isLessThan(8 * single + 0.2);
    }

    @Test
    void sentences_that_were_read_are_let_go() {
        Language language = Language.load("en");
        String text = PHRASES.get(0).repeat(200_000 / PHRASE_WORDS);
        words(language, text.substring(0, 100_000));
        long before = living();
        long most = 0;
        long read = 0;
        for (Iterator<Sentence> sentences = language.parse(text).iterator(); sentences.hasNext(); ) {
            long now = read + sentences.next().size();
            if (now / 50_000 > read / 50_000) {
                most = Math.max(most, living() - before);
            }
            read = now;
        }
        assertThat(most).as("bytes").isLessThan(4 << 20);
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void trees_take_time_that_grows_with_the_text() {
        Language language = Language.load("en");
        String one = PHRASES.get(0).repeat(20_000 / PHRASE_WORDS);
        words(language, one);
        double single = seconds(() -> words(language, one));
        double fourfold = seconds(() -> words(language, one.repeat(4)));
        assertThat(fourfold).as("against %.3f s", single).isLessThan(8 * single + 0.2);
    }
}
