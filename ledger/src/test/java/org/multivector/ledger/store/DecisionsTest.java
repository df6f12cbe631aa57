package org.multivector.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.DataException;
import org.multivector.ledger.decisions.Decision;
import org.multivector.ledger.decisions.Decision.What;
import org.multivector.ledger.originals.Fault;
import org.multivector.ledger.originals.Key;

/** Decisions of people: kept, applied, undone. Articles of the same length are one source here. */
class DecisionsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final List<byte[]> PAGES = Made.pages(12);

    @TempDir
    private Path folder;

    private String article(int number) {
        return Key.of(PAGES.get(number)).article();
    }

    @BeforeEach
    void make() throws IOException {
        try (Ledger open = Ledger.open(folder, Made.HOLDER)) {
            PAGES.forEach(open::add);
            open.code(open.store(), Made::code, rejected -> {});
            open.findFamilies(Made::families);
        }
    }

    private Decision decide(What what, String... about) throws IOException {
        try (Ledger open = Ledger.open(folder, Made.HOLDER)) {
            return open.decide(NOW, "ana", what, List.of(about), "she asked them");
        }
    }

    @Test
    void undoing_restores_exactly_what_was() throws Exception {
        String before = LedgerTest.dump(folder);
        assertThat(decide(What.FAMILY_JOIN, article(0), article(11)).id()).isEqualTo("d1");
        String joined = LedgerTest.dump(folder);
        assertThat(joined).isNotEqualTo(before);
        decide(What.ACTOR_MERGE, "?envoy", "KAZ");
        decide(What.UNDO, "d1");
        decide(What.UNDO, "d2");
        assertThat(LedgerTest.dump(folder)).isEqualTo(before);
        decide(What.UNDO, "d3");
        assertThat(LedgerTest.dump(folder)).isEqualTo(joined);
    }

    @Test
    void a_cut_takes_one_link_away_and_outlives_reading_again_and_rebuild() throws Exception {
        List<String> pair = Stream.of(article(10), article(11)).sorted().toList();
        assertThat(LedgerTest.dump(folder)).contains("'family': " + pair.get(0));
        decide(What.FAMILY_CUT, pair.get(1), pair.get(0));
        String cut = LedgerTest.dump(folder);
        assertThat(cut).doesNotContain("'family': " + pair.get(0)).contains("'family': ");
        make();
        assertThat(LedgerTest.dump(folder)).isEqualTo(cut);
        Ledger.rebuild(folder, Made.HOLDER, Made::code, Made::families, done -> {});
        assertThat(LedgerTest.dump(folder)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY_CUT, nobody, nothing, there is no \"nobody\" among the articles",
        "ACTOR_MERGE, KAZ, RUS, there is no \"RUS\" among the actors",
        "ACTOR_MERGE, KAZ, KAZ, needs different ids",
        "UNDO, d7, , there is no decision d7"
    })
    void a_decision_on_an_unknown_id_is_refused_and_not_kept(What what, String one, String other, String said)
            throws Exception {
        String[] about = other == null ? new String[] {one} : new String[] {one, other};
        assertThatThrownBy(() -> decide(what, about))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
        assertThat(folder.resolve("decisions.jsonl")).doesNotExist();
    }

    @Test
    void an_unfinished_last_line_was_never_made() throws Exception {
        decide(What.ACTOR_MERGE, "?envoy", "KAZ");
        Path file = folder.resolve("decisions.jsonl");
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "{\"id\":\"d2\",\"when\":", StandardOpenOption.APPEND);
        assertThat(decide(What.UNDO, "d1").id()).isEqualTo("d2");
        assertThat(Files.readAllBytes(file)).startsWith(whole);
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"id\":\"d1\"}",
                "{\"id\":\"d2\",\"when\":\"2026-11-02T08:00:00Z\",\"who\":\"a\",\"what\":\"undo\",\"about\":[\"d1\"],\"why\":\"\"}",
                "{\"id\":\"d1\",\"when\":\"yesterday\",\"who\":\"a\",\"what\":\"undo\",\"about\":[\"d1\"],\"why\":\"\"}",
                "{\"id\":\"d1\",\"when\":\"2026-11-02T08:00:00Z\",\"who\":\"a\",\"what\":\"guess\",\"about\":[\"d1\"],\"why\":\"\"}"
            })
    void a_broken_line_is_named_and_nothing_is_changed(String line) throws Exception {
        Path file = folder.resolve("decisions.jsonl");
        Files.writeString(file, line + "\n");
        assertThatThrownBy(() -> Ledger.open(folder, Made.HOLDER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("decisions.jsonl:1");
        List<Fault> faults = new ArrayList<>();
        LedgerCheck.check(folder, faults::add);
        assertThat(faults).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(line + "\n");
    }
}
