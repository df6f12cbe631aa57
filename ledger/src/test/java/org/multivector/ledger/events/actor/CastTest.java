package org.multivector.ledger.events.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.core.actor.Actor;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.actor.ActorName;
import org.multivector.core.actor.Membership;
import org.multivector.core.actor.Role;
import org.multivector.core.claim.Coding;
import org.multivector.core.text.Article;
import org.multivector.core.time.Edtf;
import org.multivector.ledger.events.cluster.Acts;
import org.multivector.ledger.events.cluster.Cases;
import org.multivector.ledger.events.cluster.Clusters;
import org.multivector.ledger.events.cluster.Told;
import org.multivector.ledger.events.family.Families;

class CastTest {
    private static final List<Told> TOLD = Cases.told(List.of(
            "a@2031-05-04 HAPPENED ASSAULT ?dede>KEN =2031-05-03",
            "b@2031-05-04 HAPPENED ASSAULT ?d-juma>KEN =2031-05-03"));
    private static final Families FAMILIES = Cases.families(TOLD);

    private static Actor actor(String id, String name) {
        return new Actor(id, ActorKind.PERSON, name, List.of(), null, null, null, id.startsWith("?"));
    }

    private static Coding coding(String article, Actor... actors) {
        return new Coding(
                Article.of(article, "word", "en"),
                List.of(actors),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static final List<Coding> CODINGS = List.of(
            coding("a", actor("?dede", "Dede"), actor("KEN", "Kenya")),
            coding("b", actor("?d-juma", "Dede Juma"), actor("KEN", "Kenya")));

    private static Cast cast(ActorDecision... decisions) {
        return Cast.of(CODINGS, FAMILIES, List.of(decisions));
    }

    private static Set<String> clusters(Cast cast) {
        return Clusters.of(TOLD.stream().map(cast::resolved).toList(), FAMILIES, Acts.load()).list().stream()
                .map(one -> one.id() + one.actors())
                .collect(Collectors.toSet());
    }

    @Test
    void provisional_actors_of_two_families_are_two_until_somebody_joins_them() {
        String dede = FAMILIES.of("a") + "?dede";
        String juma = FAMILIES.of("b") + "?d-juma";
        Cast apart = cast();
        assertThat(apart.actors()).extracting(Actor::id).containsExactlyInAnyOrder("KEN", dede, juma);
        Set<String> before = clusters(apart);
        assertThat(before).hasSize(2);

        Cast joined = cast(new ActorDecision(juma, dede));
        assertThat(joined.actors()).hasSize(2);
        assertThat(joined.articles(juma)).containsExactly("a", "b");
        assertThat(joined.actor(juma)).isEqualTo(joined.actor(dede));
        assertThat(clusters(joined)).hasSize(1);

        assertThat(clusters(cast())).as("taken back").isEqualTo(before);
    }

    @Test
    void one_that_a_table_knows_gives_the_name() {
        Cast joined = cast(new ActorDecision(FAMILIES.of("a") + "?dede", "KEN"));
        assertThat(joined.actor("KEN")).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Kenya");
            assertThat(it.names()).extracting(ActorName::text).containsExactly("Dede");
        });
    }

    @Test
    void who_is_known_is_not_merged_away() {
        assertThatThrownBy(() -> new ActorDecision("KEN", "UGA")).hasMessageContaining("expected a provisional actor");
    }

    @Test
    void a_dossier_holds_what_held_on_its_day() {
        Actor ama = new Actor(
                "ama",
                ActorKind.PERSON,
                "Ama Boateng",
                List.of(
                        new ActorName("Ama Mensah", "en", Edtf.parse("/2025")),
                        new ActorName("Ама Боатенг", "ru", null)),
                "GHA",
                null,
                null,
                false);
        Role minister = new Role("ama", "minister", "GHA", Edtf.parse("2020/2026"));
        Role president = new Role("ama", "president", "GHA", Edtf.parse("2027/"));
        Membership party = new Membership("ama", "unity-party", "member", null);
        Dossier dossier = Dossier.of(
                ama,
                LocalDate.of(2031, 5, 4),
                List.of(minister, president),
                List.of(party, new Membership("x", "y", "member", null)));
        assertThat(dossier.names()).extracting(ActorName::text).containsExactly("Ама Боатенг");
        assertThat(dossier.roles()).containsExactly(president);
        assertThat(dossier.memberships()).containsExactly(party);
        assertThat(Stream.of(dossier).map(Dossier::on)).containsExactly(LocalDate.of(2031, 5, 4));
    }
}
