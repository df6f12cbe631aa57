package org.multivector.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.core.table.Row;
import org.multivector.core.table.Table;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;
import org.multivector.core.text.Word;
import org.multivector.language.Language;

/** The shipped English model and the tables of words together, on short sentences of a name, a verb and a party. */
class VerbSentencesTest {
    private static final Set<Upos> CLOSED =
            Set.of(Upos.ADP, Upos.AUX, Upos.CCONJ, Upos.DET, Upos.INTJ, Upos.PART, Upos.PRON, Upos.SCONJ);

    private final Language english = Language.load("en");
    private final List<Row> rows =
            Table.resource(VerbSentencesTest.class, "verbs.tsv").rows();

    private Sentence parsed(Row row) {
        return english.parse(row.get("sentence")).findFirst().orElseThrow();
    }

    @Test
    void verbs_are_seen_as_verbs_with_their_lemmas() {
        List<String> missed = new ArrayList<>();
        for (Row row : rows) {
            boolean found = parsed(row).words().stream()
                    .anyMatch(word -> word.form().equals(row.get("verb"))
                            && word.upos() == Upos.VERB
                            && word.lemma().equals(row.get("lemma")));
            if (!found) {
                missed.add(row.id());
            }
        }
        assertThat(missed).as("of " + rows.size()).hasSizeLessThanOrEqualTo(rows.size() / 100);
    }

    @Test
    void names_at_the_start_are_names_and_never_of_a_closed_class() {
        List<String> missed = new ArrayList<>();
        for (Row row : rows) {
            Word name = parsed(row).word(1);
            assertThat(CLOSED).as(row.id()).doesNotContain(name.upos());
            if (name.upos() != Upos.PROPN || !name.lemma().equals(name.form())) {
                missed.add(row.id());
            }
        }
        assertThat(missed).as("of " + rows.size()).hasSizeLessThanOrEqualTo(rows.size() / 50);
    }
}
