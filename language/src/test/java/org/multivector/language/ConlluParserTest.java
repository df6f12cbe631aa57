package org.multivector.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.multivector.core.DataException;
import org.multivector.core.conllu.ConlluReader;

class ConlluParserTest {
    private static final ConlluParser PARSER = new ConlluParser(Language.load("en"));
    private static final String GIVEN = """
            # sent_id = a-1
            # text = Astana signed it.
            1\tAstana\t_\t_\t_\t_\t_\t_\t_\t_
            2\tsigned\t_\t_\t_\t_\t_\t_\t_\t_
            3\tit.\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    private static String parse(String input, ConlluParser.Given given) throws IOException {
        StringBuilder out = new StringBuilder();
        PARSER.parse("in", input, given, out);
        return out.toString();
    }

    @Test
    void text_becomes_conllu_that_can_be_read_again() throws IOException {
        String out = parse("They don't agree.\nTalks go on.", ConlluParser.Given.NOTHING);
        assertThat(out).contains("# text = They don't agree.\n", "2-3\tdon't\t_", "\n3\tn't\tnot\tPART\t");
        assertThat(ConlluReader.read("out", out).sentences()).hasSize(2).allMatch(s -> s.isParsed());
    }

    @Test
    void given_tokens_and_comments_are_kept() throws IOException {
        assertThat(parse(GIVEN, ConlluParser.Given.TOKENS))
                .startsWith("# sent_id = a-1\n# text = Astana signed it.\n1\tAstana\tAstana\tPROPN\t")
                .contains("\n2\tsigned\tsign\tVERB\t", "\n3\tit.\t");
    }

    @Test
    void given_sentences_are_cut_anew() throws IOException {
        assertThat(parse(GIVEN, ConlluParser.Given.SENTENCES))
                .startsWith("# sent_id = a-1\n")
                .contains("\n3\tit\tit\tPRON\t", "\n4\t.\t.\tPUNCT\t");
    }

    @Test
    void what_is_no_conllu_is_refused_with_its_line() {
        assertThatThrownBy(() -> parse("no columns", ConlluParser.Given.TOKENS))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("in:1: expected 10 columns");
    }
}
