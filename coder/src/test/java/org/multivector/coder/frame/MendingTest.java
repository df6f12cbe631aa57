package org.multivector.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.coder.Coder;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.conllu.ConlluText;
import org.multivector.core.table.Table;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Word;

/** Trees as the parser makes them, and what is mended in each: {@code word<head:relation}, in order; nothing in the last. */
class MendingTest {
    private static final String MENDED = "# mended =";
    private static final Lexicon LEXICON = Lexicon.of(
            Table.resource(Coder.class, "tables/en/words.tsv"), Table.resource(Coder.class, "tables/en/sets.tsv"));

    static Stream<Arguments> trees() throws IOException {
        try (InputStream in = Objects.requireNonNull(MendingTest.class.getResourceAsStream("mending.conllu"))) {
            ConlluText text =
                    ConlluReader.read("mending.conllu", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<Arguments> out = new ArrayList<>();
            for (int i = 0; i < text.sentences().size(); i++) {
                String mended = text.comments().get(i).stream()
                        .filter(comment -> comment.startsWith(MENDED))
                        .findFirst()
                        .orElseThrow();
                out.add(Arguments.of(
                        mended.substring(MENDED.length()).strip(),
                        text.sentences().get(i)));
            }
            return out.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void mends_what_grammar_decides_and_nothing_else(String expected, Sentence parsed) {
        Sentence mended = Mending.mend(parsed, LEXICON);
        String changes = String.join(
                " ",
                IntStream.rangeClosed(1, parsed.size())
                        .filter(id -> isChanged(parsed.word(id), mended.word(id)))
                        .mapToObj(id -> show(mended, mended.word(id)))
                        .toList());
        assertThat(changes).isEqualTo(expected);
        assertThat(Mending.mend(mended, LEXICON)).as("mended twice").isSameAs(mended);
    }

    private static boolean isChanged(Word before, Word after) {
        return before.head() != after.head() || !before.deprel().equals(after.deprel());
    }

    private static String show(Sentence sentence, Word word) {
        String head = word.head() == 0 ? "root" : sentence.word(word.head()).form();
        return word.form() + "<" + head + ":" + word.deprel();
    }
}
