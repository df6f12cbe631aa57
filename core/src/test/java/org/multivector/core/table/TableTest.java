package org.multivector.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String HEAD = "# title: Verbs\n# source: ours\n# licence: Apache-2.0\n# change: add a row\n";
    private static final String VERBS = HEAD + "id\ttype\tnames\na.1\tASSAULT\tx|y\nb.1\tAGREE\t\n";

    @Test
    void cells_are_found_by_column() {
        Table table = Table.parse("verbs.tsv", VERBS);
        assertThat(table.columns()).containsExactly("id", "type", "names");
        assertThat(table.rows().get(0).list("names")).containsExactly("x", "y");
        assertThat(table.rows().get(1).list("names")).isEmpty();
        assertThat(table.header()).containsEntry("licence", "Apache-2.0");
        assertThat(table.values("type")).containsExactly("ASSAULT", "AGREE");
    }

    @Test
    void an_unknown_code_is_named_with_its_place_and_the_nearest_known_one() {
        Table table = Table.parse("verbs.tsv", HEAD + "id\ttype\na.1\tASAULT\n");
        assertThatThrownBy(() -> table.rows().get(0).choice("type", "event type", Map.of("ASSAULT", 1, "AGREE", 2)))
                .hasMessage("verbs.tsv:6:2: unknown event type ASAULT; did you mean ASSAULT?");
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        assertThatThrownBy(() -> Table.parse("verbs.tsv", HEAD + "id\ttype\na.1\n"))
                .hasMessage("verbs.tsv:6: expected 2 cells (id type), got 1");
        assertThatThrownBy(() -> Table.parse("verbs.tsv", HEAD)).hasMessageContaining("line of column names");
    }

    @Test
    void a_parser_error_gets_the_place() {
        Table table = Table.parse("verbs.tsv", VERBS);
        assertThatThrownBy(() -> table.rows().get(0).parse("names", Integer::parseInt))
                .hasMessage("verbs.tsv:6:3: For input string: \"x|y\"");
    }

    @Test
    void lint_passes_a_good_table_and_names_each_fault() {
        assertThat(TableLint.check("verbs.tsv", VERBS)).isEmpty();
        List<String> problems =
                TableLint.check("v.tsv", "# title: V\nid\tx\nb\t1 \na\t2\na\te\u0301\r\n".replace("\n\n", "\n"));
        assertThat(problems)
                .containsExactly(
                        "v.tsv:3: blanks around \"1\"",
                        "v.tsv:5: a carriage return; lines end with LF alone",
                        "v.tsv:5: not in Unicode form NFC",
                        "v.tsv:5: blanks around \"e\u0301\"",
                        "v.tsv:1: the header lacks \"# source: …\"",
                        "v.tsv:1: the header lacks \"# licence: …\"",
                        "v.tsv:1: the header lacks \"# change: …\"",
                        "v.tsv:4: not sorted: a should stand before b",
                        "v.tsv:5: the id a stands already in line 4");
    }
}
