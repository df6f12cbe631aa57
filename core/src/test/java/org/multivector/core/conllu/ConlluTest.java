package org.multivector.core.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.multivector.core.text.Relation;
import org.multivector.core.text.Sentence;
import org.multivector.core.text.Upos;

class ConlluTest {
    private static final String TREE = """
            # sent_id = 1
            # text = Astana didn't agree.
            1\tAstana\tAstana\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_
            4\tagree\tagree\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            """;

    @Test
    void a_tree_is_read_with_its_spans() {
        ConlluText read = ConlluReader.read("a.conllu", TREE);
        Sentence sentence = read.sentences().get(0);
        assertThat(read.text()).isEqualTo("Astana didn't agree.\n");
        assertThat(sentence.word(3).span().in(read.text())).isEqualTo("n't");
        assertThat(sentence.word(4).upos()).isEqualTo(Upos.VERB);
        assertThat(sentence.word(3).feats().get("Polarity")).isEqualTo("Neg");
        assertThat(sentence.children(4)).containsExactly(1, 2, 3, 5);
        assertThat(sentence.child(4, Relation.Universal.NSUBJ)).isEqualTo(1);
        assertThat(sentence.isBelow(3, 4)).isTrue();
        assertThat(sentence.isBelow(4, 3)).isFalse();
    }

    @Test
    void what_is_read_is_written_back_unchanged() {
        ConlluText read = ConlluReader.read("a.conllu", TREE);
        assertThat(ConlluWriter.write(read.sentences().get(0), read.comments().get(0), read.text()))
                .isEqualTo(TREE);
    }

    @Test
    void a_sentence_without_heads_is_not_parsed() {
        String cut = "1\tAstana\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        Sentence sentence = ConlluReader.read("a", cut).sentences().get(0);
        assertThat(sentence.isParsed()).isFalse();
        assertThat(sentence.word(1).upos()).isEqualTo(Upos.X);
    }

    @Test
    void a_fault_is_named_with_its_line() {
        assertThatThrownBy(() -> ConlluReader.read("a", "1\tx\n")).hasMessage("a:1: expected 10 columns, got 2");
        assertThatThrownBy(() -> ConlluReader.read("a", TREE.replace("\tPROPN\t", "\tNAME\t")))
                .hasMessage("a:3: unknown part of speech NAME");
        assertThatThrownBy(() -> ConlluReader.read("a", TREE.replace("4\tnsubj", "9\tnsubj")))
                .hasMessageStartingWith("a:9: word 1 of 5 has id 1 and head 9");
    }
}
