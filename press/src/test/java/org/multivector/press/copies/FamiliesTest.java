package org.multivector.press.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.text.Article;

class FamiliesTest {
    private static final List<Article> ARTICLES = List.of(
            Pieces.article("whole", "en-1|en-2|en-3|en-4"),
            Pieces.article("head", "en-1|en-2"),
            Pieces.article("tail", "en-3|en-4"),
            Pieces.article("same", "en-1|en-2|en-3|en-4"),
            Pieces.article("other", "en-5|en-6"),
            Pieces.article("other-copy", "en-5|en-6"),
            Pieces.article("partly", "en-3|ru-1|ru-2|en-lead-1"),
            Pieces.article("chinese", "zh-1|zh-2"),
            Pieces.article("chinese-head", "zh-1"),
            Pieces.article("empty", ""),
            Pieces.article("alone", "en-ad"));

    private static Families families(List<Article> articles) {
        Copies copies = new Copies();
        Families families = new Families();
        articles.forEach(article -> families.add(article, copies.add(article)));
        return families;
    }

    private static Set<Set<String>> sets(Families families) {
        return families.families().stream().map(TreeSet::new).collect(Collectors.toSet());
    }

    @Test
    void a_family_is_called_by_its_article_read_first() {
        Families families = families(ARTICLES);
        assertThat(families.families())
                .containsExactly(
                        List.of("whole", "head", "tail", "same"),
                        List.of("other", "other-copy"),
                        List.of("chinese", "chinese-head"));
        assertThat(families.family("tail")).isEqualTo("whole");
        assertThat(families.family("whole")).isEqualTo("whole");
        assertThat(families.family("alone")).isEqualTo("alone");
    }

    @Test
    void an_article_gets_its_family_unless_it_is_the_first_or_alone() {
        Copies copies = new Copies();
        Families families = new Families();
        List<String> found = new ArrayList<>();
        for (Article article : ARTICLES.subList(0, 5)) {
            found.add(families.add(article, copies.add(article)).family());
        }
        assertThat(found).containsExactly(null, "whole", "whole", "whole", null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_reading_does_not_change_who_is_in_a_family(long seed) {
        List<Article> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, new Random(seed));
        Families families = families(shuffled);
        assertThat(sets(families)).isEqualTo(sets(families(ARTICLES)));
        families.families()
                .forEach(family ->
                        assertThat(family).allMatch(id -> families.family(id).equals(family.get(0))));
    }

    @Test
    void parts_read_before_the_whole_are_joined_by_it() {
        Families families = families(List.of(ARTICLES.get(1), ARTICLES.get(2), ARTICLES.get(0)));
        assertThat(families.families()).containsExactly(List.of("head", "tail", "whole"));
        assertThat(families.joining()).extracting(Link::article).containsExactly("whole", "whole");
    }

    @Test
    void a_person_can_cut_a_link() {
        Families families = families(List.of(ARTICLES.get(1), ARTICLES.get(2), ARTICLES.get(0)));
        assertThat(families.without("tail", "whole").families()).containsExactly(List.of("head", "whole"));
        assertThat(families.without("whole", "tail").families()).containsExactly(List.of("head", "whole"));
        assertThat(families.families()).containsExactly(List.of("head", "tail", "whole"));
    }

    @Test
    void a_shared_stretch_is_told_and_joins_nobody() {
        Families families = families(ARTICLES);
        assertThat(families.links("partly")).isNotEmpty().allMatch(link -> link.kind() == Link.Kind.PARTIAL);
        assertThat(families.family("partly")).isEqualTo("partly");
    }

    @Test
    void what_was_not_added_or_twice_is_refused() {
        Families families = families(ARTICLES);
        Article again = ARTICLES.get(0);
        assertThatThrownBy(() -> families.add(again, List.of()))
                .hasMessage("the article whole was added before; ids are to be unique");
        assertThatThrownBy(() -> families.family("nobody")).hasMessage("no article nobody was added");
        Link link = new Link("new", "nobody", Link.Kind.COPY, Overlap.NONE, "");
        assertThatThrownBy(() -> families.add(Pieces.article("new", "en-1"), List.of(link)))
                .hasMessageContaining("expected links of new to articles added before");
    }
}
