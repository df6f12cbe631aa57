package org.multivector.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;

/** The headers of the project's examples, one row an article: {@code examples-headers.tsv}. */
class ExamplesTest {
    @Test
    void every_example_says_of_itself_what_it_says() {
        List<String> got = new ArrayList<>();
        Press.of(Defaults.NONE)
                .read(
                        List.of("../examples"),
                        InputStream.nullInputStream(),
                        article -> got.add(row(article)),
                        rejected -> assertThat(rejected).isNull());
        assertThat(got)
                .containsExactlyElementsOf(Cases.lines(ExamplesTest.class, "examples-headers.tsv")
                        .filter(line -> !line.startsWith("#"))
                        .toList());
    }

    private static String row(Article article) {
        Header header = article.header();
        return String.join(
                "\t",
                article.id(),
                Objects.toString(header.title(), ""),
                Objects.toString(header.outlet(), ""),
                Objects.toString(header.published(), ""),
                String.join("|", header.bylines()),
                Objects.toString(header.language(), ""),
                header.origin().stream()
                        .map(hop -> hop.outlet() + " " + hop.how().code())
                        .collect(Collectors.joining("|")));
    }
}
