package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;

/** The reference pages beside the project, line by line against what was annotated by hand; skipped where they are absent. */
class SeedsTest {
    private static final String FIRST = "000_cd58faa6f358363f.txt";
    private static final String SECOND = "001_13a22f6ef52ccaec.txt";
    private static final String THIRD = "003_5338b660b86058e7.txt";
    private static final Set<PassageKind> ARTICLE =
            EnumSet.of(PassageKind.BODY, PassageKind.STANDFIRST, PassageKind.NOTE, PassageKind.BYLINE);
    private static final Set<PassageKind> CHROME =
            EnumSet.of(PassageKind.BOILERPLATE, PassageKind.RELATED, PassageKind.COMMENT, PassageKind.AD);
    private static final Set<PassageKind> NOT_BODY =
            EnumSet.of(PassageKind.CAPTION, PassageKind.NOTE, PassageKind.BYLINE, PassageKind.DATE);

    private static final Map<String, Article> ARTICLES = new HashMap<>();
    private static final List<SeedGold> GOLD = new ArrayList<>();

    @BeforeAll
    static void readPages() throws IOException {
        Path data = Path.of(System.getProperty("multivector.data", "absent"));
        assumeTrue(Files.isDirectory(data.resolve("seeds")), () -> "skipped: no reference pages in " + data);
        GOLD.add(SeedGold.read(data.resolve("gold/seeds")));
        Press.of(Defaults.NONE)
                .read(
                        List.of(data.resolve("seeds").toString()),
                        InputStream.nullInputStream(),
                        article -> ARTICLES.put(article.id(), article),
                        rejected -> assertThat(rejected).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND, THIRD})
    void lines_of_the_article_are_kept_and_no_others(String id) {
        Article article = article(id);
        List<Span> lines = lines(article.text());
        List<String> wrong = new ArrayList<>();
        for (int number : role(id).main()) {
            Set<PassageKind> kinds = kinds(article, lines.get(number - 1));
            if (!ARTICLE.containsAll(kinds) && !gold().pointers(id).contains(number)) {
                wrong.add(number + " should be the article, is " + kinds);
            }
        }
        for (int number : role(id).notMain()) {
            Set<PassageKind> kinds = kinds(article, lines.get(number - 1));
            kinds.removeAll(NOT_BODY);
            if (!CHROME.containsAll(kinds)) {
                wrong.add(number + " should not be the article, is " + kinds);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND, THIRD})
    void a_page_says_of_itself_what_was_annotated(String id) {
        Article article = article(id);
        SeedGold.Role role = role(id);
        Span title = lines(article.text()).get(role.title() - 1);
        assertThat(kinds(article, title)).containsExactly(PassageKind.TITLE);
        assertThat(article.header().title()).isEqualTo(gold().title(id));
        assertThat(article.header().bylines()).containsExactly(role.author());
        assertThat(article.header().outlet()).isEqualTo(role.outlet());
        assertThat(article.header().language()).isEqualTo(role.language());
        assertThat(String.valueOf(article.header().published())).isEqualTo(String.valueOf(role.published()));
    }

    @ParameterizedTest
    @CsvSource({FIRST + ", ''", SECOND + ", ''", THIRD + ", InoSMI republished|Exclusive.kz translated"})
    void the_way_of_the_text_is_read_nearest_hop_first(String id, String chain) {
        assertThat(article(id).header().origin().stream()
                        .map(hop -> hop.outlet() + " " + hop.how().code())
                        .collect(Collectors.joining("|")))
                .isEqualTo(chain);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, THIRD})
    void russian_lines_are_never_taken_for_english(String id) {
        Article article = article(id);
        List<Span> lines = lines(article.text());
        assertThat(role(id).russian()).isNotEmpty().allSatisfy(number -> {
            Span line = lines.get(number - 1);
            assertThat(article.passages())
                    .filteredOn(
                            passage -> !shared(passage, line).in(article.text()).isBlank())
                    .extracting(Passage::language)
                    .isSubsetOf("ru", null);
        });
    }

    /** The two figures of the scorer beside the reference pages, by characters that are not blank. */
    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND, THIRD})
    void boilerplate_is_found_and_the_body_is_not_lost(String id) {
        Article article = article(id);
        int found = 0;
        int boilerplate = 0;
        int lost = 0;
        int body = 0;
        List<Span> lines = lines(article.text());
        for (int i = 0; i < lines.size(); i++) {
            int ink = ink(article, lines.get(i), EnumSet.allOf(PassageKind.class));
            if (gold().boilerplate(id).contains(i + 1)) {
                boilerplate += ink;
                found += ink(article, lines.get(i), CHROME) + ink(article, lines.get(i), NOT_BODY);
            } else {
                body += ink;
                lost += ink(article, lines.get(i), CHROME);
            }
        }
        assertThat((double) found / boilerplate).isGreaterThanOrEqualTo(0.97);
        assertThat((double) lost / body).isLessThanOrEqualTo(0.01);
    }

    private static int ink(Article article, Span line, Set<PassageKind> kinds) {
        return article.passages().stream()
                .filter(passage -> kinds.contains(passage.kind()))
                .mapToInt(passage -> (int) shared(passage, line)
                        .in(article.text())
                        .chars()
                        .filter(c -> !Character.isWhitespace(c))
                        .count())
                .sum();
    }

    /** What a passage has of a line; empty where it has nothing. */
    private static Span shared(Passage passage, Span line) {
        int start = Math.max(line.start(), passage.span().start());
        return Span.of(
                start, Math.max(start, Math.min(line.end(), passage.span().end())));
    }

    private static Set<PassageKind> kinds(Article article, Span line) {
        return article.passages().stream()
                .filter(passage -> !shared(passage, line).in(article.text()).isBlank())
                .map(Passage::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PassageKind.class)));
    }

    private static SeedGold gold() {
        return GOLD.get(0);
    }

    private static SeedGold.Role role(String id) {
        return gold().role(id);
    }

    private static Article article(String id) {
        return Objects.requireNonNull(ARTICLES.get(id), id);
    }

    private static List<Span> lines(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                out.add(Span.of(start, i));
                start = i + 1;
            }
        }
        return out;
    }
}
