package org.multivector.ledger.events.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.core.claim.Amount;
import org.multivector.ledger.events.cluster.Cases;
import org.multivector.ledger.events.cluster.Told;

class TieTest {
    private static List<Agreement> agreements(String... claims) {
        List<Told> told = Cases.told(List.of(claims));
        return Agreement.of(Cases.clusters(told).list(), told);
    }

    @Test
    void a_tie_is_counted_by_families_for_and_against() {
        List<Told> told = Cases.told(List.of(
                "a@2031-05-04 HAPPENED TIE:member KEN>league",
                "a2@2031-05-05 HAPPENED TIE:member KEN>league",
                "b@2031-05-06 ONGOING TIE:member KEN>league",
                "c@2031-05-06 DENIED TIE:member KEN>league",
                "d@2031-05-06 PLANNED TIE:member UGA>league"));
        assertThat(Tie.of(told, Cases.families(told))).hasSize(1).first().satisfies(tie -> {
            assertThat(tie.relation() + " " + tie.from() + " " + tie.to()).isEqualTo("member KEN league");
            assertThat(tie.inFavour()).hasSize(2);
            assertThat(tie.against()).hasSize(1);
            assertThat(String.valueOf(tie.firstSeen())).isEqualTo("2031-05-04");
        });
    }

    @Test
    void an_agreement_has_its_stage_and_the_sums_beside_it() {
        List<Agreement> found = agreements(
                "a@2031-05-04 HAPPENED SUPPORT KEN+GHA =2031-05-03 \"Они подписали договор на 4 млн долларов\"",
                "a@2031-05-04 HAPPENED NUMBER 4000000_USD the_dam \"Они подписали договор на 4 млн долларов\"");
        assertThat(found).hasSize(1).first().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Agreement.Stage.AGREED);
            assertThat(one.sums()).extracting(Amount::value).containsExactly(4e6);
        });
    }

    @Test
    void plans_and_work_have_other_stages_and_praise_is_no_agreement() {
        assertThat(agreements(
                        "a@2031-05-04 PLANNED COOPERATE KEN+GHA",
                        "b@2031-01-04 ONGOING COOPERATE UGA+GHA",
                        "c@2031-01-04 HAPPENED SUPPORT UGA>GHA"))
                .extracting(Agreement::stage)
                .containsExactlyInAnyOrder(Agreement.Stage.PLANNED, Agreement.Stage.UNDER_WAY);
    }
}
