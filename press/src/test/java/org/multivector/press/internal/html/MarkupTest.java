package org.multivector.press.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.table.Row;
import org.multivector.core.text.Access;
import org.multivector.core.text.Header;
import org.multivector.press.Cases;
import org.multivector.press.Defaults;
import org.multivector.press.Press;
import org.multivector.press.internal.page.Declared;
import org.multivector.press.internal.words.Tables;
import org.multivector.press.internal.words.Words;

class MarkupTest {
    private static final Words WORDS = Words.load();
    private static final Metadata METADATA = new Metadata(WORDS, Places.load());

    static Stream<Arguments> pages() {
        return Cases.rows(MarkupTest.class, "markup.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void markup_says_of_a_page_what_it_says(String part, String page, String wanted) {
        assertThat(parts(page)).containsEntry(part, wanted);
    }

    private static Map<String, String> parts(String page) {
        Declared declared =
                METADATA.read(new PageElements(Jsoup.parse(page)), null).declared();
        Header header = declared.header();
        return Map.ofEntries(
                Map.entry("title", Objects.toString(header.title(), "")),
                Map.entry("authors", String.join("|", header.bylines())),
                Map.entry("outlet", Objects.toString(header.outlet(), "")),
                Map.entry("section", Objects.toString(header.section(), "")),
                Map.entry("language", Objects.toString(header.language(), "")),
                Map.entry("published", Objects.toString(header.published(), "")),
                Map.entry("modified", Objects.toString(header.modified(), "")),
                Map.entry(
                        "access",
                        Optional.ofNullable(header.access()).map(Access::code).orElse("")),
                Map.entry("url", Objects.toString(declared.url(), "")),
                Map.entry(
                        "origin",
                        header.origin().stream()
                                .map(hop -> hop.outlet() + " " + hop.how().code())
                                .collect(Collectors.joining("|"))));
    }

    @Test
    void every_name_of_a_meta_element_yields_its_value() {
        assertThat(Tables.world("meta.tsv")).filteredOn(row -> !isInText(row)).allSatisfy(row -> {
            String part = row.id().equals("author") ? "authors" : row.id();
            String found = Objects.toString(parts(row.get("example")).get(part), "");
            assertThat(found.replace(" republished", "")).isEqualTo(row.get("yields"));
        });
    }

    /** Marks of dates within the text, which need an article around them. */
    private static boolean isInText(Row row) {
        return List.of("attribute", "changed", "published.class", "published.property", "script")
                .contains(row.id());
    }

    @Test
    void every_mark_of_a_date_in_the_text_yields_it() {
        assertThat(Tables.world("meta.tsv")).filteredOn(MarkupTest::isInText).allSatisfy(row -> {
            String page = "<article><h1>Bridge to be built</h1>" + row.get("example")
                    + "<p>The two ministers agreed that the bridge would be paid for by both in equal parts.</p></article>";
            Header header = Press.of(Defaults.NONE).htmlArticle("page", page).header();
            assertThat(String.valueOf(row.id().equals("changed") ? header.modified() : header.published()))
                    .isEqualTo(row.get("yields"));
        });
    }

    @Test
    void every_part_of_a_heading_that_is_no_headline_is_left_out() {
        assertThat(Tables.world("headings.tsv"))
                .allSatisfy(row -> assertThat(parts(row.get("example"))).containsEntry("title", row.get("yields")));
    }

    @Test
    void every_class_of_bylines_holds_an_author() {
        assertThat(Tables.world("bylines.tsv"))
                .allSatisfy(row -> assertThat(parts("<p class=\"" + row.get("example") + "\">Anna Flussmann</p>"))
                        .containsEntry("authors", "Anna Flussmann"));
    }

    @Test
    void every_folder_of_profiles_holds_an_author() {
        assertThat(Tables.world("profiles.tsv"))
                .allSatisfy(row -> assertThat(parts("<p><a href=\"" + row.get("example") + "\">Anna Flussmann</a></p>"))
                        .containsEntry("authors", "Anna Flussmann"));
    }
}
