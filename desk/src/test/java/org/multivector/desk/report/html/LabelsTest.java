package org.multivector.desk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.actor.ActorKind;
import org.multivector.core.claim.Attribution;
import org.multivector.core.claim.Certainty;
import org.multivector.core.claim.EventTime;
import org.multivector.core.claim.Mention;
import org.multivector.core.claim.Polarity;
import org.multivector.core.claim.Status;
import org.multivector.core.event.EventType;
import org.multivector.core.event.Mode;
import org.multivector.core.event.Sector;
import org.multivector.core.table.Table;
import org.multivector.core.table.TableLint;
import org.multivector.core.text.Origin;
import org.multivector.core.text.PassageKind;
import org.multivector.ledger.compare.Contradiction;

class LabelsTest {
    private static final Labels LABELS = new Labels();

    @Test
    void the_table_keeps_the_house_rules() throws IOException {
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(Labels.TABLE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(TableLint.check("labels.tsv", text)).isEmpty();
        }
    }

    static Stream<String> codes() {
        return Stream.of(
                        ids("act", EventType.values(), EventType::name),
                        ids("act", Mode.values(), mode -> mode.type() + ":" + mode.code()),
                        ids("status", Status.values(), Status::name),
                        ids(
                                "said",
                                Arrays.stream(Status.values())
                                        .filter(Status::isFact)
                                        .toArray(Status[]::new),
                                Status::name),
                        ids("passage", PassageKind.values(), PassageKind::code),
                        ids("part", Part.values(), Part::code),
                        ids("sector", Sector.values(), Sector::name),
                        ids("certainty", Certainty.values(), Certainty::name),
                        ids("mode", Attribution.Mode.values(), Attribution.Mode::code),
                        ids("form", Mention.Form.values(), Mention.Form::code),
                        ids("actor", ActorKind.values(), ActorKind::code),
                        ids("origin", Origin.How.values(), Origin.How::code),
                        ids("sign", Polarity.values(), Polarity::code),
                        ids("basis", EventTime.Basis.values(), EventTime.Basis::code),
                        ids("contradiction", Contradiction.Kind.values(), Contradiction.Kind::name))
                .flatMap(ids -> ids);
    }

    private static <T> Stream<String> ids(String kind, T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(value -> kind + "." + code.apply(value));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_label(String id) {
        List<String> known = Table.resource(Labels.class, Labels.TABLE).values("id");
        assertThat(known).contains(id);
    }

    @Test
    void no_two_statuses_look_the_same_beside_a_word() {
        List<String> marks = Arrays.stream(Status.values())
                .map(status -> LABELS.mark("status", status.name()))
                .toList();
        assertThat(marks).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void what_the_table_does_not_know_keeps_its_code() {
        assertThat(LABELS.of("tie", "godfather")).isEqualTo("godfather");
        assertThat(LABELS.country("ZZZ")).isEqualTo("ZZZ");
    }

    @Test
    void countries_and_languages_have_their_names() {
        assertThat(LABELS.country("KAZ")).isEqualTo("Kazakhstan");
        assertThat(LABELS.country("KOS")).isEqualTo("Kosovo");
        assertThat(LABELS.language("kk")).isEqualTo("Kazakh");
        assertThat(LABELS.language("<i>")).isEmpty();
        assertThat(LABELS.language(null)).isEqualTo("language unknown");
    }
}
