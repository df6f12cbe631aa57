package org.multivector.coder.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.coder.piece.NaiveScenes;
import org.multivector.coder.piece.Trees;
import org.multivector.coder.piece.Trees.Expected;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.table.TableLint;
import org.multivector.core.text.Article;

class AmountTableTest {
    private static final String FOLDER = "/org/multivector/coder/tables/";
    private static final List<String> LANGUAGES = List.of("en", "ru", "uk");

    static Stream<Arguments> rows() {
        return LANGUAGES.stream().flatMap(language -> {
            AmountFinder finder = AmountFinder.load(AmountFinder.class, FOLDER + language + "/");
            return Table.resource(AmountFinder.class, FOLDER + language + "/amounts.tsv").rows().stream()
                    .filter(row -> !row.get("kind").equals("count"))
                    .map(row -> Arguments.of(language, row.id(), row, finder));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void every_row_finds_what_its_example_says(String language, String id, Row row, AmountFinder finder) {
        String example = row.get("example");
        int start = example.indexOf('[');
        String words = example.substring(start + 1, example.indexOf(']'));
        Article article = Article.of(id, example.replace("[", "").replace("]", ""), language);
        List<AmountMention> found = finder.find(article, NaiveScenes.of(article));
        assertThat(found).as(row.where("yields")).anySatisfy(mention -> {
            assertThat(mention.amount().words().text()).isEqualTo(words);
            assertThat(yields(mention)).isEqualTo(row.get("yields"));
            assertThat(mention.because().row()).isEqualTo(id);
        });
    }

    static Stream<Arguments> trees() {
        return Trees.read(AmountTableTest.class, "counts.conllu", "en").stream()
                .map(one -> Arguments.of(one.scene().in(one.article().text()), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void a_number_counts_the_noun_it_belongs_to(String sentence, Expected one) {
        AmountFinder finder = AmountFinder.load(AmountFinder.class, FOLDER + "en/");
        List<String> found = finder.find(one.article(), List.of(one.scene())).stream()
                .map(AmountTableTest::withOf)
                .toList();
        assertThat(found).hasSameSizeAs(one.expected());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).startsWith(one.expected().get(i));
        }
    }

    private static String withOf(AmountMention mention) {
        return yields(mention)
                + (mention.amount().of() == null
                        ? ""
                        : " of " + mention.amount().of().text());
    }

    private static String yields(AmountMention mention) {
        return BigDecimal.valueOf(mention.amount().value()).stripTrailingZeros().toPlainString()
                + " "
                + mention.amount().unit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "amounts"})
    void the_tables_keep_the_house_rules(String table) throws IOException {
        for (String language : LANGUAGES) {
            String path = FOLDER + language + "/" + table + ".tsv";
            try (InputStream in = Objects.requireNonNull(AmountFinder.class.getResourceAsStream(path), path)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(TableLint.check(path, text)).isEmpty();
            }
        }
    }
}
