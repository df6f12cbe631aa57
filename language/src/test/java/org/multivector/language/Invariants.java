package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;

/** What is true of the sentences of any text. */
final class Invariants {
    private Invariants() {}

    /** Spans lie inside, go forward, give back the words; between them is nothing that is printed; trees have one root. */
    static void check(Language language, String text) {
        int[] at = {0};
        language.parse(text).forEach(sentence -> {
            assertThat(sentence.size()).isPositive();
            for (Word word : sentence.words()) {
                assertThat(word.span().in(text)).isEqualTo(word.form());
                assertThat(isBlank(text, at[0], word.span().start())).isTrue();
                at[0] = word.span().end();
            }
            Span span = sentence.span();
            assertThat(span.start()).isEqualTo(sentence.word(1).span().start());
            assertThat(span.end()).isEqualTo(at[0]);
            sentence.multiwords()
                    .forEach(token -> assertThat(token.span().in(text)).isEqualTo(token.form()));
            assertThat(language.confidence(sentence)).isBetween(0.0, 1.0);
            if (language.hasTrees()) {
                checkTree(sentence);
            }
        });
        assertThat(isBlank(text, at[0], text.length())).isTrue();
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to)
                .chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static void checkTree(Sentence sentence) {
        assertThat(sentence.children(0)).hasSize(1);
        assertThat(sentence.words())
                .allMatch(word -> word.head() >= 0 && !word.lemma().isEmpty());
        for (Word word : sentence.words()) {
            int root = sentence.children(0)[0];
            assertThat(word.id() == root || sentence.isBelow(word.id(), root)).isTrue();
        }
    }
}
