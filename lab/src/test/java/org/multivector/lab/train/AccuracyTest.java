package org.multivector.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.core.conllu.ConlluReader;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.lab.Data;
import org.multivector.language.Language;

class AccuracyTest {
    private static final Data DATA = Data.found();

    static Stream<Row> floors() {
        return Table.resource(AccuracyTest.class, "floors.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void shipped_models_stay_above_their_floors(Row row) throws IOException {
        String file = row.get("file");
        assumeTrue(Files.exists(DATA.path(file)), "no " + file + " in the folder of data");
        assertThat(DATA.digest(List.of(file))).as("digest of " + file).isEqualTo(row.get("digest"));
        Language language = Language.load(row.get("language"));
        String text = Files.readString(DATA.path(file));
        Map<String, Double> measured = TreeScore.of(language, ConlluReader.read(file, text));
        for (String name : List.of("UPOS", "Lemma", "UAS", "LAS", "Tokens", "Sentences")) {
            assertThat(measured.get(name)).as(file + " " + name + " " + measured).isGreaterThanOrEqualTo(Double.valueOf(row.get(name)));
        }
    }
}
