package org.multivector.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.core.DataException;
import org.multivector.core.table.Table;
import org.multivector.lab.Data;

/** Floors over a folder of data made for the test: one marked text, in which one of two times is marked. */
class PinTest {
    private static final String TEXT = """
            <TimeML>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2022-02-14">February 14, 2022</TIMEX3></DCT>
            <TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2022-02-10">10 February 2022</TIMEX3> in Kazan.</TEXT>
            </TimeML>
            """;

    @TempDir
    private Path folder;

    private Sets sets;

    @BeforeEach
    void write() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("gold/time/timebank"));
        Files.writeString(texts.resolve("one.tml"), TEXT);
        sets = new Sets(Data.in(folder), folder.resolve("judged.tsv"), folder.resolve("work"));
    }

    private Floors floors(String rule, String floor, String digest) {
        return Floors.of(
                "# title: t\nid\tset\tmetric\trule\tfloor\tn\tdigest\na\ttimes-en\tstrict\t" + rule + "\t" + floor
                        + "\t1\t" + digest + "\n",
                sets);
    }

    private String digest() {
        return sets.digest("times-en");
    }

    @Test
    void a_figure_that_keeps_its_floor_passes() throws IOException {
        Figure figure = floors(">=", "0.5", digest()).figure("a");
        assertThat(figure.measured().value()).isEqualTo(1);
        assertThat(figure.measured().n()).isEqualTo(1);
        assertThat(figure.passes()).isTrue();
    }

    @Test
    void a_figure_beyond_its_bound_does_not_pass() throws IOException {
        assertThat(floors("<=", "0.5", digest()).figure("a").problem()).isEqualTo("above its bound");
        assertThat(floors(">=", "1.5", digest()).figure("a").problem()).isEqualTo("below its floor");
    }

    @Test
    void other_data_is_an_error_that_names_the_file_and_the_way_out() throws IOException {
        assertThat(floors(">=", "0.5", "0123456789ab").figure("a").problem())
                .contains("lab/floors.tsv:3:7", "gold/time/timebank", digest(), "make score PIN=1");
    }

    @Test
    void pinning_raises_and_never_loosens_unless_told_so() throws IOException {
        assertThat(floors(">=", "0.5", digest()).pinned(false))
                .endsWith("a\ttimes-en\tstrict\t>=\t1.000\t1\t" + digest() + "\n");
        assertThat(floors(">=", "1.5", digest()).pinned(false)).contains("\t1.500\t");
        assertThat(floors(">=", "1.5", digest()).pinned(true)).contains("\t1.000\t");
        assertThat(floors("<=", "0.5", digest()).pinned(false)).contains("\t0.500\t");
        assertThat(floors("<=", "1.5", digest()).pinned(false)).contains("\t1.000\t");
    }

    @Test
    void an_unknown_set_metric_or_rule_is_named_with_its_place() {
        assertThatThrownBy(() -> floors("=>", "0.5", digest()).figure("a"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("lab/floors.tsv:3:4");
    }

    @Test
    void a_judged_fact_is_known_again_only_when_it_is_the_same() {
        String fact = "D0:3 HAPPENED CONSULT A+B > - | A met B yesterday.";
        JudgedFacts none = judged("");
        List<String> unjudged = none.unjudged(List.of(fact));
        assertThat(unjudged).hasSize(1);
        JudgedFacts one = judged(unjudged.get(0).replace("right|wrong\twhy", "wrong\tB stayed at home") + "\n");
        assertThat(one.unjudged(List.of(fact))).isEmpty();
        assertThat(one.unjudged(List.of(fact.replace("A+B", "A+C")))).hasSize(1);
        assertThat(one.figures(List.of(fact)).get("right")).hasToString("Measured[value=0.0, n=1]");
        assertThat(none.figures(List.of(fact)).get("unjudged")).hasToString("Measured[value=1.0, n=1]");
    }

    @Test
    void a_verdict_without_a_reason_is_refused() {
        assertThatThrownBy(() -> judged("D0:3.0123ab\tf\tw\tright\t\n")).hasMessageContaining("reason");
        assertThatThrownBy(() -> judged("D0:3.0123ab\tf\tw\tRight\tso\n")).hasMessageContaining("did you mean right");
    }

    private static JudgedFacts judged(String rows) {
        return JudgedFacts.parse(Table.parse("judged.tsv", "id\tfact\twords\tverdict\twhy\n" + rows));
    }
}
