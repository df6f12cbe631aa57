package org.multivector.ledger.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multivector.core.text.Article;
import org.multivector.core.text.Header;
import org.multivector.core.text.Origin;
import org.multivector.ledger.compare.Families.Edge;

class FamiliesTest {
    private final Families families = new Families();

    /** Words that no other seed gives, as a report would have them. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : i % 12 == 0 ? ".\n" : " ").append(Integer.toString(random.nextInt(40_000), 36));
        }
        return out.toString();
    }

    private static Article article(String id, String text) {
        return Article.of(id, text, "en");
    }

    private static Article from(String id, String outlet, @Nullable String origin, String title, String byline) {
        Header header = Header.NONE
                .withTitle(title)
                .withBylines(List.of(byline))
                .withOutlet(outlet)
                .withLanguage("ru")
                .withOrigin(origin == null ? List.of() : List.of(Origin.of(origin, Origin.How.TRANSLATED)));
        return article(id, words(id.hashCode(), 200)).withHeader(header);
    }

    @Test
    void a_copy_is_one_source_with_its_original() {
        families.add(article("a", words(1, 400)));
        families.add(article("b", words(2, 400)));
        families.add(article("c", words(1, 400)));
        assertThat(families.families()).containsExactly(List.of("a", "c"));
        assertThat(families.edges()).containsExactly(new Edge("c", "a", "copy: 100 % of the shorter text"));
    }

    @Test
    void a_shortened_copy_is_a_copy_and_a_shared_quotation_is_none() {
        families.add(article("whole", words(1, 600)));
        families.add(article("short", words(1, 200)));
        families.add(article("other", words(2, 500) + "\n" + words(1, 60)));
        assertThat(families.families()).containsExactly(List.of("whole", "short"));
    }

    @Test
    void case_and_punctuation_hide_no_copy() {
        String text = words(3, 300);
        families.add(article("a", text));
        families.add(article("b", text.toUpperCase(java.util.Locale.ROOT).replace(" ", " — ")));
        assertThat(families.families()).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_declared_translation_by_the_same_author_is_one_source() {
        families.add(from("original", "Dala Habary", null, "Bir", "Aida"));
        families.add(from("translation", "Steppe Courier", "DALA habary", "One", "Aida"));
        assertThat(families.families()).containsExactly(List.of("original", "translation"));
        assertThat(families.edges())
                .containsExactly(new Edge("translation", "original", "declared origin: DALA habary"));
    }

    @Test
    void the_same_title_will_do_for_an_author_and_the_outlet_alone_will_not() {
        families.add(from("original", "Dala Habary", null, "Talks end", "Aida"));
        families.add(from("titled", "Steppe Courier", "Dala Habary", "TALKS END", "Desk"));
        families.add(from("unlike", "Steppe Courier", "Dala Habary", "Rain", "Desk"));
        assertThat(families.families()).containsExactly(List.of("original", "titled"));
    }

    @Test
    void copies_of_copies_are_one_family() {
        families.add(from("a", "Dala Habary", null, "Talks end", "Aida"));
        families.add(from("b", "Steppe Courier", "Dala Habary", "Talks end", "Desk"));
        families.add(from("c", "Third", "Steppe Courier", "Talks end", "Else"));
        assertThat(families.families()).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void a_translation_read_before_its_original_is_found_as_well() {
        families.add(from("translation", "Steppe Courier", "Dala Habary", "One", "Aida"));
        families.add(from("original", "Dala Habary", null, "Bir", "Aida"));
        assertThat(families.families()).containsExactly(List.of("translation", "original"));
    }

    @Test
    void articles_without_words_are_nobodys_copies() {
        families.add(article("a", ""));
        families.add(article("b", ""));
        families.add(article("c", "Too short."));
        assertThat(families.families()).isEmpty();
    }
}
