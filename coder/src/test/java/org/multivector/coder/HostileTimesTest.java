package org.multivector.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.coder.amount.AmountFinder;
import org.multivector.coder.amount.AmountMention;
import org.multivector.coder.piece.NaiveScenes;
import org.multivector.coder.scene.Scene;
import org.multivector.coder.time.Anchor;
import org.multivector.coder.time.TimeMention;
import org.multivector.coder.time.TimexFinder;
import org.multivector.core.claim.Timex;
import org.multivector.core.text.Article;
import org.multivector.core.text.HostileText;

/** What is always true of times and amounts, whatever the text. */
class HostileTimesTest {
    private static final String FOLDER = "/org/multivector/coder/tables/";

    static Stream<Arguments> languages() {
        return Stream.of("en", "ru", "uk").map(language -> Arguments.of(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void expressions_lie_in_the_text_in_order_and_give_back_its_words(String language) {
        TimexFinder times = TimexFinder.load(TimexFinder.class, FOLDER + language + "/");
        AmountFinder amounts = AmountFinder.load(AmountFinder.class, FOLDER + language + "/");
        Stream.concat(HostileText.texts(7, 400, 60), numbers()).forEach(text -> {
            Article article = Article.of("hostile", text, language);
            List<Scene> scenes = NaiveScenes.of(article);
            int end = 0;
            for (TimeMention mention : times.find(article, scenes, new Anchor(LocalDate.of(2022, 2, 14)))) {
                for (Timex timex : mention.timexes()) {
                    assertThat(timex.words().span().start()).isGreaterThanOrEqualTo(end);
                    end = timex.words().span().end();
                    assertThat(timex.words().span().in(text))
                            .isEqualTo(timex.words().text());
                }
            }
            end = 0;
            for (AmountMention mention : amounts.find(article, scenes)) {
                assertThat(mention.amount().words().span().start()).isGreaterThanOrEqualTo(end);
                end = mention.amount().words().span().end();
                assertThat(mention.amount().words().span().in(text))
                        .isEqualTo(mention.amount().words().text());
            }
        });
    }

    /** Texts of the size that lists of figures have. */
    private static Stream<String> numbers() {
        return Stream.of(
                "1 ".repeat(5_000),
                "000 ".repeat(5_000),
                "1,".repeat(5_000),
                "9".repeat(5_000),
                "hundred ".repeat(5_000),
                "thousands of ".repeat(3_000),
                "2014 to ".repeat(3_000),
                "the end of ".repeat(3_000) + "June",
                "14.02.2022 ".repeat(2_000),
                "$ ".repeat(5_000),
                "99999999999999999999 years ago, 0 years ago, 1000000 billion years ago",
                "on 31 June 2022, 29 February 2023 and 30.02.2022");
    }
}
