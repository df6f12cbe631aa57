package org.multivector.ledger.events.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multivector.core.text.Origin;
import org.multivector.ledger.events.family.FamilyDecision.Kind;

class FamiliesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    private static Paper paper(String id, int day, @Nullable String copyOf) {
        return new Paper(id, "text of " + id, DAY.plusDays(day), null, null, List.of(), List.of(), copyOf);
    }

    private static Paper from(String id, String outlet, List<String> authors, Origin... origin) {
        return new Paper(
                id,
                "text of " + id,
                DAY,
                "https://www.example.org/" + id + "/",
                outlet,
                authors,
                Arrays.asList(origin),
                null);
    }

    private static final List<Paper> THREE = List.of(paper("a", 0, null), paper("b", 1, "a"), paper("c", 2, null));

    @Test
    void copies_are_one_family_whatever_was_read_first() {
        Families one = Families.of(THREE, List.of());
        Families other = Families.of(List.of(paper("c", 2, null), paper("b", 1, null), paper("a", 0, "b")), List.of());
        assertThat(one.of("a")).isEqualTo(one.of("b")).isNotEqualTo(one.of("c"));
        assertThat(other.ids()).isEqualTo(one.ids());
        assertThat(one.articles(one.of("b"))).containsExactly("a", "b");
        assertThat(one.edges()).extracting(Edge::kind).containsExactly(Edge.Kind.COPY);
    }

    @Test
    void a_copy_does_not_change_the_name_of_its_family() {
        List<Paper> many = new ArrayList<>(THREE);
        for (int i = 0; i < 10; i++) {
            many.add(new Paper("0" + i, "text of a", DAY, null, null, List.of(), List.of(), "a"));
        }
        Collections.shuffle(many, new Random(1));
        assertThat(Families.of(many, List.of()).ids())
                .isEqualTo(Families.of(THREE, List.of()).ids());
    }

    @Test
    void declared_origins_join_by_address_and_by_author_in_an_outlet() {
        Paper original = from("o", "Lamu Post", List.of("Ada Obi"));
        Paper byAddress = from(
                "t",
                "Akkra kz",
                List.of(),
                new Origin("Lamu Post", "http://example.org/o", "en", Origin.How.TRANSLATED));
        Paper byAuthor = from("u", "Wiederdruck", List.of("Ada Obi"), Origin.of("Lamu Post", Origin.How.REPUBLISHED));
        Paper retold = from(
                "v",
                "Nairobi Bell",
                List.of(),
                new Origin("Lamu Post", "http://example.org/o", "en", Origin.How.QUOTED));
        Families families = Families.of(List.of(retold, byAuthor, byAddress, original), List.of());
        assertThat(families.articles(families.of("o"))).containsExactlyInAnyOrder("o", "t", "u");
        assertThat(families.edges()).allMatch(edge -> edge.kind() == Edge.Kind.DECLARED);
    }

    @Test
    void a_cut_holds_against_every_way_round_and_is_taken_back_by_leaving_it_out() {
        List<Paper> chain = List.of(paper("a", 0, null), paper("b", 1, "a"), paper("c", 2, "b"));
        Families cut = Families.of(chain, List.of(new FamilyDecision(Kind.CUT, "c", "a")));
        assertThat(cut.of("a")).isEqualTo(cut.of("b")).isNotEqualTo(cut.of("c"));
        assertThat(cut.cut()).hasSize(1);
        Families before = Families.of(chain, List.of());
        assertThat(before.ids()).hasSize(1);
        assertThat(before.of("a")).isEqualTo(cut.of("a"));
    }

    @Test
    void of_two_decisions_on_the_same_articles_the_later_holds() {
        FamilyDecision join = new FamilyDecision(Kind.JOIN, "a", "c");
        FamilyDecision cut = new FamilyDecision(Kind.CUT, "c", "a");
        assertThat(Families.of(THREE, List.of(cut, join)).ids()).hasSize(1);
        assertThat(Families.of(THREE, List.of(join, cut)).ids()).hasSize(2);
        assertThat(Families.of(THREE, List.of(join, cut)).with(List.of()).ids()).hasSize(2);
    }

    @Test
    void a_decision_on_articles_that_are_not_there_waits() {
        assertThat(Families.of(THREE, List.of(new FamilyDecision(Kind.JOIN, "a", "z")))
                        .ids())
                .hasSize(2);
    }

    @Test
    void parted_families_of_one_text_have_two_names() {
        List<Paper> same = List.of(
                new Paper("a", "one text", DAY, null, null, List.of(), List.of(), null),
                new Paper("b", "one text", DAY, null, null, List.of(), List.of(), "a"));
        assertThat(Families.of(same, List.of(new FamilyDecision(Kind.CUT, "a", "b")))
                        .ids())
                .hasSize(2);
    }

    @Test
    void mistakes_are_named() {
        Families families = Families.of(THREE, List.of());
        assertThatThrownBy(() -> families.of("z")).hasMessageContaining("no article z");
        assertThatThrownBy(() -> families.with(List.of(Edge.between("a", "z", Edge.Kind.AUTHOR, "r"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FamilyDecision(Kind.CUT, "a", "a")).hasMessageContaining("a twice");
        assertThatThrownBy(() -> Edge.between("a", "a", Edge.Kind.COPY, "r"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
