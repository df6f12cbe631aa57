package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Access;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Published;

/** Pages as they were taken in. */
class OriginalTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Defaults DEFAULTS = new Defaults(Published.of(LocalDate.of(2026, 3, 2)), "Steppe Courier");

    @TempDir
    private Path folder;

    private static List<Original> originals(Defaults defaults, Path path) {
        List<Original> out = new ArrayList<>();
        Press.of(defaults)
                .originals(List.of(path.toString()), new ByteArrayInputStream(new byte[0]), out::add, rejected -> {
                    throw new AssertionError(rejected.toString());
                });
        return out;
    }

    private static Original page(String content) {
        Header header = new Header(
                "Title \"quoted\"",
                List.of("Aigerim", "Иван"),
                "Outlet",
                "World",
                Published.parse("2026-03-02T10:00+05:00"),
                Published.parse("2026-03-03"),
                "kk",
                Access.METERED,
                List.of(new Origin("Lantern", "https://lantern.example/1", "ru", Origin.How.TRANSLATED)));
        return new Original(
                "a.txt", null, "a.txt", true, content, header, "https://x.example/1", "Title | X", DEFAULTS, null);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(Original.parse(page("<p>Қазақстан 😀</p>").toBytes())).isEqualTo(page("<p>Қазақстан 😀</p>"));
    }

    @Test
    void hostile_text_comes_through_unit_for_unit() {
        HostileText.texts(5, 300, 40).forEach(text -> {
            Original page = page(text);
            assertThat(Original.parse(page.toBytes())).isEqualTo(page);
        });
        Original lone = page("a\ud83db\ude00\u0000\ufffe");
        assertThat(Original.parse(lone.toBytes())).isEqualTo(lone);
    }

    @Test
    void the_article_of_an_original_is_the_article_that_press_reads() {
        List<Article> read = new ArrayList<>();
        Press press = Press.of(DEFAULTS);
        press.read(List.of(EXAMPLES.toString()), new ByteArrayInputStream(new byte[0]), read::add, rejected -> {});
        Press other = Press.of(Defaults.NONE);
        List<Article> made = originals(DEFAULTS, EXAMPLES).stream()
                .map(one -> Original.parse(one.toBytes()))
                .map(one -> other.article(one.name(), one))
                .toList();
        assertThat(made).hasSizeGreaterThan(20);
        for (int i = 0; i < made.size(); i++) {
            Article expected = read.get(i);
            assertThat(made.get(i))
                    .isEqualTo(new Article(
                            expected.id(),
                            null,
                            expected.url(),
                            expected.header(),
                            expected.text(),
                            expected.passages()));
        }
    }

    @Test
    void a_page_in_another_folder_is_the_same_page_and_its_name_is_not_numbered() throws IOException {
        for (String name : List.of("x", "y")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("a.txt"), "One page.\n");
        }
        List<Original> both = originals(DEFAULTS, folder);
        assertThat(both).hasSize(2).extracting(Original::name).containsOnly("a.txt");
        assertThat(both.get(0).toBytes()).isEqualTo(both.get(1).toBytes());
        assertThat(originals(Defaults.NONE, folder).get(0).toBytes())
                .isNotEqualTo(both.get(0).toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"name\":\"a\"", "{\"name\":\"a\",\"html\":false}"})
    void what_is_no_original_is_refused(String text) {
        assertThatThrownBy(() -> Original.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected an original");
    }
}
