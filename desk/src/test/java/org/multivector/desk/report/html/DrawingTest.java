package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Status;

class DrawingTest {
    private static final Labels LABELS = new Labels();

    private static Claim claim(Status status, String... sources) {
        return new Sample("Putin visited Astana, an adviser said.")
                .event("visited Astana", status, "visited Astana", sources)
                .coding()
                .claims()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HAPPENED", "ONGOING", "HISTORICAL"})
    void what_did_not_happen_is_never_drawn_like_what_did(Status status) {
        for (Status fact : List.of(Status.HAPPENED, Status.ONGOING, Status.HISTORICAL)) {
            Drawing drawn = Drawing.of(claim(status), LABELS);
            Drawing happened = Drawing.of(claim(fact), LABELS);
            assertThat(drawn.css()).isNotEqualTo(happened.css());
            assertThat(drawn.mark()).isNotEqualTo(happened.mark());
            assertThat(drawn.mark() + drawn.label()).doesNotContain("✓");
        }
    }

    @Test
    void what_somebody_says_is_not_drawn_like_what_the_outlet_says() {
        Drawing own = Drawing.of(claim(Status.HAPPENED), LABELS);
        Drawing said = Drawing.of(claim(Status.HAPPENED, "an adviser"), LABELS);
        assertThat(own.css()).isEqualTo("s-happened own");
        assertThat(own.mark()).isEqualTo("✓");
        assertThat(said.css()).isEqualTo("s-happened said");
        assertThat(said.mark()).isEqualTo("✓ said");
    }

    @Test
    void a_word_with_claims_of_several_statuses_is_no_fact() {
        Drawing drawing = Drawing.of(List.of(claim(Status.HAPPENED), claim(Status.DENIED)), LABELS);
        assertThat(drawing.css()).isEqualTo("s-several own");
        assertThat(drawing.mark()).isEqualTo("✓, ✗ denied");
    }

    @Test
    void every_status_has_its_own_drawing() {
        Set<String> seen = new HashSet<>();
        for (Status status : Status.values()) {
            assertThat(seen.add(Drawing.of(claim(status), LABELS).css())).isTrue();
        }
    }
}
