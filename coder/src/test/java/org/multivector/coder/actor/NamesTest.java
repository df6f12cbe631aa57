package org.multivector.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.coder.Coder;
import org.multivector.core.claim.Coding;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Article;
import org.multivector.core.text.Published;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Span;
import org.multivector.core.text.Word;

/** Names found in bare words, without a tree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesTest {
    private Coder coder;

    @BeforeAll
    void load() {
        coder = Coder.load();
    }

    static Stream<Arguments> names() {
        return Table.resource(NamesTest.class, "names.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("day") + " " + row.get("text"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_name_stands_for_one_actor_on_a_day(String shown, Row row) {
        Article article = Article.of(row.id(), row.get("text"), "en");
        article = article.withHeader(article.header().withPublished(Published.parse(row.get("day"))));
        Coding coding = coder.code(article, List.of(cut(row.get("text"))));
        assertThat(coding.mentions().stream().map(one -> one.actor() == null ? "?" : one.actor()))
                .containsExactlyElementsOf(row.list("actors"));
    }

    private static Sentence cut(String text) {
        List<Word> words = new ArrayList<>();
        Matcher token = Pattern.compile("[\\p{L}\\p{N}-]+|\\S").matcher(text);
        while (token.find()) {
            words.add(Word.unparsed(words.size() + 1, token.group(), Span.of(token.start(), token.end())));
        }
        return new Sentence(Span.of(0, text.length()), words, List.of());
    }
}
