package org.multivector.press.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.core.text.Origin.How;
import org.multivector.core.text.Published;
import org.multivector.press.copies.Link.Kind;

class DeclarationsTest {
    private static Header header(String outlet, String title, String author, int day, Origin... origin) {
        Published published = Published.of(LocalDate.of(2022, 9, day));
        return Header.NONE
                .withTitle(title)
                .withBylines(List.of(author))
                .withOutlet(outlet)
                .withPublished(published)
                .withOrigin(List.of(origin));
    }

    private static Article article(String id, @Nullable String url, String pieces, Header header) {
        return new Article(
                id,
                null,
                url,
                header,
                Pieces.text(pieces),
                Pieces.article(id, pieces).passages());
    }

    private static final Article ORIGINAL =
            article("original", null, "ru-1|ru-2", header("Портовый вестник", "Паромы стоят", "Aino Berg", 12));

    private static Article translation(String title, String author, int day, How how) {
        Origin origin = Origin.of("ПОРТОВЫЙ ВЕСТНИК", how);
        return article("translation", null, "en-1|en-2", header("Isle Digest", title, author, day, origin));
    }

    @Test
    void a_declared_translation_by_the_same_author_is_one_source_and_no_copy() {
        List<Link> links = Pieces.links(ORIGINAL, translation("Ferries stand still", "Aino Berg", 13, How.TRANSLATED));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).kind()).isEqualTo(Kind.DECLARED);
        assertThat(links.get(0))
                .hasToString("one source with original: translated from ПОРТОВЫЙ ВЕСТНИК, the same author");
        assertThat(links.get(0).overlap()).isEqualTo(Overlap.NONE);
    }

    @Test
    void the_same_title_will_do_for_an_author() {
        assertThat(Pieces.links(ORIGINAL, translation("ПАРОМЫ СТОЯТ", "Desk", 13, How.TRANSLATED)))
                .hasSize(1);
    }

    @Test
    void the_outlet_alone_a_quotation_and_another_month_will_not() {
        assertThat(Pieces.links(ORIGINAL, translation("Ferries", "Desk", 13, How.TRANSLATED)))
                .isEmpty();
        assertThat(Pieces.links(ORIGINAL, translation("Ferries", "Aino Berg", 13, How.QUOTED)))
                .isEmpty();
        assertThat(Pieces.links(ORIGINAL, translation("Ferries", "Aino Berg", 29, How.TRANSLATED)))
                .isEmpty();
    }

    @Test
    void a_translation_read_before_its_original_is_found_as_well() {
        List<Link> links = Pieces.links(translation("Ferries", "Aino Berg", 13, How.TRANSLATED), ORIGINAL);
        assertThat(links)
                .extracting(Link::reason)
                .containsExactly("that one names Портовый вестник as its origin, the same author");
    }

    @Test
    void an_address_means_the_article_on_any_day() {
        Article original = article(
                "original", "https://www.port.example/a/7/?from=feed", "ru-1|ru-2", header("Port", "A", "B", 1));
        Origin origin = new Origin("Port", "http://port.example/a/7", "ru", How.TRANSLATED);
        Article copy = article("copy", null, "en-1|en-2", header("Isle Digest", "C", "D", 28, origin));
        assertThat(Pieces.links(original, copy))
                .extracting(Link::reason)
                .containsExactly("translated from Port, its address");
    }

    private static Article credited(String id, String agency, String pieces) {
        return article(id, null, pieces, header(id, id, id, 12, Origin.of(agency, How.REPUBLISHED)));
    }

    @Test
    void two_that_credit_one_agency_and_share_some_text_are_one_source() {
        Article one = credited("one", "Seawire", "en-1|en-2|en-3");
        assertThat(Pieces.links(one, credited("other", "SEAWIRE", "en-1|en-5|en-6")))
                .extracting(Link::kind)
                .containsExactly(Kind.WIRE);
        assertThat(Pieces.links(one, credited("other", "Landwire", "en-1|en-5|en-6")))
                .extracting(Link::kind)
                .containsExactly(Kind.PARTIAL);
        assertThat(Pieces.links(one, credited("other", "Seawire", "en-4|en-5|en-6")))
                .isEmpty();
    }

    @Test
    void some_text_and_the_name_of_its_outlet_will_do() {
        Article wire = article("wire", null, "en-1|en-2|en-3", header("Seawire", "Ferries", "Desk", 12));
        assertThat(Pieces.links(wire, credited("other", "Seawire", "en-1|en-5|en-6"))
                        .get(0))
                .hasToString("same wire as wire: both have it from Seawire; 31 % of its text stands there, 33 % of that"
                        + " text here");
    }
}
