package org.multivector.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.multivector.coder.piece.NaiveScenes;
import org.multivector.core.text.Article;

class TimexCasesTest {
    private static final TimexFinder FINDER = TimexFinder.load(TimexFinder.class, "/org/multivector/coder/tables/en/");

    /** All that is found in a text: words, TIMEX3 and EDTF, joined by semicolons; nothing for none. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "cases.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '`', emptyValue = "")
    void a_text_yields_just_these_times(String published, String text, String yields) {
        Article article = Article.of("case", text, "en");
        Anchor anchor = published.equals("-") ? Anchor.NONE : new Anchor(LocalDate.parse(published));
        List<TimeMention> found = FINDER.find(article, NaiveScenes.of(article), anchor);
        assertThat(found.stream()
                        .map(one -> one.words().text() + ": " + TimexTableTest.yields(one))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(yields == null ? "" : yields);
    }
}
