package org.multivector.ledger.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.multivector.ledger.measure.Estimate;
import org.multivector.ledger.measure.Refusal;
import org.multivector.ledger.measure.Resampling;

class AlignmentTest {

    private static CrossTable table(String counts) {
        String[] rows = counts.split(" / ");
        int[][] out = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            out[i] = List.of(rows[i].split(" ")).stream()
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
        return CrossTable.of(out);
    }

    /** Reckoned by hand from the definitions. */
    @ParameterizedTest
    @CsvFileSource(resources = "tables.tsv", delimiter = '\t', numLinesToSkip = 1)
    void measures_are_those_of_the_definitions(
            String counts, double agreement, double opposition, double s, double squared, double kappa, double pi) {
        CrossTable table = table(counts);
        assertThat(table.agreement()).isCloseTo(agreement, within(1e-12));
        assertThat(table.opposition()).isCloseTo(opposition, within(1e-12));
        assertThat(table.similarity(Disagreement.ABSOLUTE)).isCloseTo(s, within(1e-12));
        assertThat(table.similarity(Disagreement.SQUARED)).isCloseTo(squared, within(1e-12));
        assertThat(table.kappa(Disagreement.SQUARED)).isCloseTo(kappa, within(1e-12));
        assertThat(table.pi(Disagreement.SQUARED)).isCloseTo(pi, within(1e-12));
    }

    @Test
    void who_always_vote_yes_have_no_kappa() {
        Alignment alignment =
                Alignment.of(table("9 0 / 0 0"), Resampling.DEFAULT).result().orElseThrow();
        assertThat(alignment.agreement().value()).isEqualTo(1);
        assertThat(alignment.kappa()).isEmpty();
        assertThat(alignment.pi()).isEmpty();
    }

    @Test
    void without_a_common_issue_there_is_nothing_to_tell() {
        Refusal refusal =
                Alignment.of(table("0 0 / 0 0"), Resampling.DEFAULT).refusal().orElseThrow();
        assertThat(refusal.message()).startsWith("no issue on which both took a position");
    }

    @Test
    void only_issues_on_which_both_took_a_position_count() {
        List<Issue> issues = List.of(
                new Issue("1", Map.of("kz", 0, "ru", 0)),
                new Issue("2", Map.of("kz", 0, "cn", 2)),
                new Issue("3", Map.of("kz", 1, "ru", 2)));
        CrossTable table = CrossTable.of(issues, "kz", "ru", 3);
        assertThat(table.total()).isEqualTo(2);
        assertThat(table.count(1, 2)).isEqualTo(1);
        assertThatThrownBy(() -> CrossTable.of(issues, "kz", "ru", 2))
                .hasMessageContaining("3: expected positions below 2");
    }

    @Test
    void the_order_of_issues_changes_no_bit() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            issues.add(new Issue("i" + i, Map.of("a", i % 3, "b", i % 4 == 0 ? 0 : i % 3)));
        }
        var once = Alignment.of(CrossTable.of(issues, "a", "b", 3), Resampling.DEFAULT);
        Collections.reverse(issues);
        assertThat(Alignment.of(CrossTable.of(issues, "a", "b", 3), Resampling.DEFAULT))
                .isEqualTo(once);
    }

    @Test
    void the_interval_of_agreement_is_that_of_the_binomial_distribution() {
        Estimate agreement = Alignment.of(table("700 100 / 200 0"), Resampling.DEFAULT)
                .result()
                .orElseThrow()
                .agreement();
        double half = 1.96 * Math.sqrt(0.7 * 0.3 / 1000);
        assertThat(agreement.interval().low()).isCloseTo(0.7 - half, within(0.003));
        assertThat(agreement.interval().high()).isCloseTo(0.7 + half, within(0.003));
    }

    @Test
    void of_two_opposed_it_stood_with_one_the_other_or_between() {
        List<Issue> issues = List.of(
                new Issue("1", Map.of("kz", 0, "ru", 0, "cn", 2)),
                new Issue("2", Map.of("kz", 0, "ru", 2, "cn", 0)),
                new Issue("3", Map.of("kz", 1, "ru", 2, "cn", 0)),
                new Issue("4", Map.of("kz", 2, "ru", 2, "cn", 0)),
                new Issue("5", Map.of("kz", 0, "ru", 1, "cn", 0)),
                new Issue("6", Map.of("ru", 2, "cn", 0)));
        ChoiceShare share = ChoiceShare.of(issues, "kz", "ru", "cn", 3);
        assertThat(share).isEqualTo(new ChoiceShare(4, 2, 1));
        assertThat(share.neither()).isEqualTo(1);
        assertThat(share.share()).isEqualTo(0.5);
    }
}
