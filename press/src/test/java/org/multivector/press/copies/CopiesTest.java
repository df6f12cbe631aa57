package org.multivector.press.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.HostileText;
import org.multivector.core.text.Passage;
import org.multivector.core.text.PassageKind;
import org.multivector.core.text.Span;
import org.multivector.press.Cases;
import org.multivector.press.copies.Link.Kind;

class CopiesTest {
    static Stream<Arguments> rows() {
        return Cases.rows(CopiesTest.class, "links.tsv", 5).skip(1);
    }

    private static String kind(List<Link> links) {
        return links.isEmpty() ? "none" : links.get(0).kind().code();
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("rows")
    void what_two_articles_are_to_each_other(String id, String earlier, String later, String kind, String why) {
        List<Link> links = Pieces.links(Pieces.article("earlier", earlier), Pieces.article("later", later));
        assertThat(kind(links)).as(id + ": " + links).isEqualTo(kind);
        links.forEach(link -> assertThat(link.earlier()).isEqualTo("earlier"));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("rows")
    void read_the_other_way_round_they_are_the_counterpart(
            String id, String earlier, String later, String kind, String why) {
        String counterpart = kind.equals("within") ? "holds" : kind.equals("holds") ? "within" : kind;
        List<Link> links = Pieces.links(Pieces.article("later", later), Pieces.article("earlier", earlier));
        assertThat(kind(links)).as(id).isEqualTo(counterpart);
    }

    @Test
    void the_reason_tells_shares_both_ways_and_the_stretch() {
        Link link = Pieces.links(
                        Pieces.article("a.txt", "en-1|en-2|en-3|en-4"), Pieces.article("b.txt", "en-lead-1|en-1|en-2"))
                .get(0);
        assertThat(link).hasToString("cut from a.txt: 67 % of its text stands there, 50 % of that text here");
        assertThat(link.overlap().words()).isEqualTo(79);
        String text = Pieces.text("en-lead-1|en-1|en-2");
        assertThat(link.overlap().stretch().in(text))
                .startsWith("ferry company")
                .endsWith("a box of dates");
    }

    @Test
    void case_marks_and_composition_hide_no_copy() {
        String text = Pieces.text("tr-1|ru-1");
        String other = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .toUpperCase(Locale.forLanguageTag("tr"))
                .replace(" ", " — ");
        assertThat(kind(Pieces.links(Article.of("a", text, "tr"), Article.of("b", other, "tr"))))
                .isEqualTo("copy");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void a_paragraph_many_times_over_is_a_copy_of_it_once(int times) {
        String text = Pieces.text("en-1|en-2");
        String often = String.join("\n", java.util.Collections.nCopies(times, text));
        assertThat(kind(Pieces.links(Article.of("a", text, "en"), Article.of("b", often, "en"))))
                .isEqualTo("copy");
    }

    /** A page with this text above and below the article. */
    private static Article page(String id, String around, String body) {
        String text = around + "\n" + body + "\n" + around;
        int start = around.length() + 1;
        int end = start + body.length();
        return new Article(
                id,
                null,
                null,
                Header.NONE,
                text,
                List.of(
                        new Passage(Span.of(0, start), "en", PassageKind.BOILERPLATE),
                        new Passage(Span.of(start, end), "en", PassageKind.BODY),
                        new Passage(Span.of(end, text.length()), "en", PassageKind.RELATED)));
    }

    @Test
    void what_stands_around_the_body_does_not_count() {
        String body = Pieces.text("en-1|en-2");
        Article one = page("one", Pieces.text("en-ad|en-3|en-4"), body);
        assertThat(Pieces.links(one, page("other", Pieces.text("en-5|en-6"), body))
                        .get(0)
                        .overlap()
                        .larger())
                .isEqualTo(1);
        assertThat(Pieces.links(one, page("other", Pieces.text("en-ad|en-3|en-4"), Pieces.text("en-5|en-6"))))
                .isEmpty();
    }

    @Test
    void a_line_of_advertising_in_the_middle_cuts_nothing() {
        Article whole = Pieces.article("whole", "en-1|en-2");
        String text = Pieces.text("en-1|en-ad|en-2");
        int first = Pieces.text("en-1").length();
        int last = text.length() - Pieces.text("en-2").length();
        Article parted = new Article(
                "parted",
                null,
                null,
                Header.NONE,
                text,
                List.of(
                        new Passage(Span.of(0, first), "en", PassageKind.STANDFIRST),
                        new Passage(Span.of(first, last), "en", PassageKind.AD),
                        new Passage(Span.of(last, text.length()), "en", PassageKind.BODY)));
        assertThat(Pieces.links(whole, parted).get(0).overlap().smaller()).isEqualTo(1);
    }

    @Test
    void of_several_the_likest_comes_first_and_what_is_no_source_last() {
        List<Link> links = Pieces.links(
                Pieces.article("partial", "en-3|en-4|en-5|en-6"),
                Pieces.article("part", "en-1|en-2"),
                Pieces.article("whole", "en-1|en-2|en-3|en-4"),
                Pieces.article("new", "en-1|en-2|en-3|en-4"));
        assertThat(links).extracting(Link::earlier).containsExactly("whole", "part", "partial");
        assertThat(links).extracting(Link::kind).containsExactly(Kind.COPY, Kind.HOLDS, Kind.PARTIAL);
    }

    /** Words that no other seed gives. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(Integer.toString(random.nextInt(40_000), 36)).append(i % 12 == 11 ? ".\n" : " ");
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 400, 4_000, 40_000})
    void of_any_length_half_of_it_is_found_and_told_as_half(int length) {
        String half = words(length, length / 2);
        String whole = half + words(length + 1, length / 2);
        Link link = Pieces.links(Article.of("a", whole, "en"), Article.of("b", half, "en"))
                .get(0);
        assertThat(link.kind()).isEqualTo(Kind.WITHIN);
        assertThat(link.overlap().ofArticle()).isGreaterThan(0.98);
        assertThat(link.overlap().ofEarlier()).isBetween(0.4, 0.6);
    }

    @Test
    void a_sketch_is_bounded_however_long_the_article() {
        Sketch sketch = PlacedSketch.of(BodyWords.of(Article.of("a", words(1, 200_000), "en")))
                .sketch();
        assertThat(sketch.values()).hasSizeBetween(700, Sketch.MOST);
        assertThat(sketch.values()).isSorted();
    }

    @Test
    void among_thousands_the_copies_are_found_and_nothing_else() {
        Copies copies = new Copies();
        for (int i = 0; i < 3_000; i++) {
            assertThat(copies.add(Article.of("a" + i, words(i, 150), "en"))).isEmpty();
        }
        for (int i = 0; i < 3_000; i += 300) {
            assertThat(copies.add(Article.of("b" + i, words(i, 150), "en")))
                    .extracting(Link::earlier)
                    .containsExactly("a" + i);
        }
        assertThat(copies.size()).isEqualTo(3_010);
    }

    @Test
    void empty_articles_are_nobodys_copies() {
        assertThat(Pieces.links(Article.of("a", "", "en"), Article.of("b", "", "en")))
                .isEmpty();
        assertThat(Pieces.links(Article.of("a", "— !", "en"), Article.of("b", "— !", "en")))
                .isEmpty();
    }

    @Test
    void any_text_twice_is_its_own_copy_or_too_short_to_tell() {
        List<String> wrong = new ArrayList<>();
        HostileText.texts(7, 300, 40).forEach(text -> {
            List<Link> links = Pieces.links(Article.of("a", text, "en"), Article.of("b", text, "en"));
            boolean enough = PlacedSketch.of(BodyWords.of(Article.of("a", text, "en")))
                            .sketch()
                            .values()
                            .length
                    >= 6;
            if (enough != kind(links).equals("copy")) {
                wrong.add(text);
            }
            links.forEach(link -> assertThat(link.overlap().stretch().end()).isLessThanOrEqualTo(text.length()));
        });
        assertThat(wrong).isEmpty();
    }
}
